// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/protocol/Frame.h"
#include "tests/core/script/protocol/SampleMessages.h"

#include <QTest>

using namespace wh;
using namespace wh::sandbox;

class TestFrame : public QObject
{
    Q_OBJECT

    using Packet = std::vector<std::byte>;

    static std::vector<Packet> packetsOf(const Message& message)
    {
        std::vector<Packet> packets;
        const auto contents = encode(message);
        if (!contents)
            qFatal("%s", contents.error().toString().c_str());
        const auto written = writeFrames(kindOf(message), *contents, [&](std::span<const std::byte> packet) {
            packets.emplace_back(packet.begin(), packet.end());
            return Result<void>();
        });
        if (!written)
            qFatal("%s", written.error().toString().c_str());
        return packets;
    }
    static Load largeProject()
    {
        Load load;
        load.project.files["main.js"] = std::string(200'000, 'x');
        return load;
    }
    static void put32(Packet& packet, std::size_t at, std::uint32_t value)
    {
        std::memcpy(packet.data() + at, &value, sizeof value);
    }

private slots:
    void aSmallMessageIsOnePacket()
    {
        for (const auto& sample : sampleMessages()) {
            const auto packets = packetsOf(sample);
            QCOMPARE(packets.size(), std::size_t{1});
            FrameReader reader;
            const auto message = reader.add(packets[0]);
            QVERIFY(message && *message);
            QCOMPARE((*message)->index(), sample.index());
        }
    }

    void aLargeOneIsPutTogetherAgain()
    {
        const auto load = largeProject();
        const auto packets = packetsOf(load);
        QCOMPARE(packets.size(), std::size_t{4});
        FrameReader reader;
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = 0; i < packets.size(); ++i) {
                QVERIFY(packets[i].size() <= kMostInPacket);
                const auto message = reader.add(packets[i]);
                QVERIFY(message);
                QCOMPARE(message->has_value(), i + 1 == packets.size());
                if (*message)
                    QCOMPARE(std::get<Load>(**message), load);
                QCOMPARE(reader.isWithinMessage(), i + 1 < packets.size());
            }
        }
    }

    void theWatchdogMayComeBetween()
    {
        const auto packets = packetsOf(largeProject());
        FrameReader reader;
        for (std::size_t i = 0; i < packets.size(); ++i) {
            const auto beat = reader.add(packetsOf(Beat{})[0]);
            QVERIFY(beat && *beat && std::holds_alternative<Beat>(**beat));
            const auto message = reader.add(packets[i]);
            QVERIFY(message && message->has_value() == (i + 1 == packets.size()));
        }
    }

    void whatIsOutOfItsPlaceIsRefused()
    {
        const auto packets = packetsOf(largeProject());
        {
            FrameReader reader;
            QVERIFY(!reader.add(packets[1])); // not the first
        }
        {
            FrameReader reader;
            QVERIFY(reader.add(packets[0]));
            QVERIFY(!reader.add(packets[2])); // one left out
        }
        {
            FrameReader reader;
            QVERIFY(reader.add(packets[0]));
            QVERIFY(!reader.add(packets[0])); // begun again
        }
        {
            FrameReader reader;
            QVERIFY(reader.add(packets[0]));
            auto other = packets[1];
            other[0] = static_cast<std::byte>(Kind::Run);
            QVERIFY(!reader.add(other)); // of another kind
        }
    }

    void aWrongHeadIsRefused()
    {
        FrameReader reader;
        const auto right = packetsOf(Beat{})[0];
        QVERIFY(!reader.add({}));
        QVERIFY(!reader.add(std::span(right).first(kFrameHead - 1)));
        QVERIFY(!reader.add(Packet(kMostInPacket + 1)));
        auto packet = right;
        packet[0] = std::byte{77}; // no kind
        QVERIFY(!reader.add(packet));
        packet = right;
        packet[2] = std::byte{1}; // not zero
        QVERIFY(!reader.add(packet));
        packet = right;
        put32(packet, 4, 0xffffffff); // more than such a message may have
        QVERIFY(!reader.add(packet));
        packet = right;
        put32(packet, 8, 0xffffffff); // begins beyond its end
        QVERIFY(!reader.add(packet));
        packet = right;
        put32(packet, 4, 1); // has more than it says
        QVERIFY(!reader.add(packet));
        // A piece of nothing would be sent for ever.
        packet = Packet(right.begin(), right.begin() + kFrameHead);
        QVERIFY(!reader.add(packet));
        QVERIFY(reader.add(right));
    }
};

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_Frame.moc"
