// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/protocol/Messages.h"
#include "tests/core/script/protocol/SampleMessages.h"

#include <QTest>
#include <random>

using namespace wh;
using namespace wh::sandbox;

class TestMessages : public QObject
{
    Q_OBJECT

    static std::vector<std::byte> encoded(const Message& message)
    {
        auto bytes = encode(message);
        if (!bytes)
            qFatal("%s", bytes.error().toString().c_str());
        return *std::move(bytes);
    }

private slots:
    void everyKindComesBackTheSame()
    {
        const auto samples = sampleMessages();
        QCOMPARE(samples.size(), std::variant_size_v<Message>);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            QCOMPARE(samples[i].index(), i);
            const auto bytes = encoded(samples[i]);
            const auto back = decode(kindOf(samples[i]), bytes);
            QVERIFY2(back, back ? "" : back.error().toString().c_str());
            QCOMPARE(back->index(), i);
            QCOMPARE(encoded(*back), bytes);
        }
        // What has an order of its own to compare is compared.
        const auto same = [&](auto sample) {
            const auto back = decode(kindOf(sample), encoded(sample));
            return back && std::get<decltype(sample)>(*back) == sample;
        };
        QVERIFY(same(std::get<Hello>(samples[0])));
        QVERIFY(same(std::get<Described>(samples[1])));
        QVERIFY(same(std::get<Failed>(samples[2])));
        QVERIFY(same(std::get<Running>(samples[3])));
        QVERIFY(same(std::get<RecordPart>(samples[4])));
        QVERIFY(same(std::get<Done>(samples[5])));
        QVERIFY(same(std::get<Beat>(samples[6])));
        QVERIFY(same(std::get<Dying>(samples[7])));
        QVERIFY(same(std::get<Ask>(samples[8])));
        QVERIFY(same(std::get<HookDone>(samples[9])));
        QVERIFY(same(std::get<Start>(samples[11])));
        QVERIFY(same(std::get<Load>(samples[12])));
        QVERIFY(same(std::get<TapeFiles>(samples[13])));
        QVERIFY(same(std::get<Live>(samples[16])));
        QVERIFY(same(std::get<Hook>(samples[17])));
        QVERIFY(same(std::get<Answer>(samples[18])));
        const auto run = decode(Kind::Run, encoded(samples[14]));
        QCOMPARE(std::get<Run>(*run).tape, std::get<Run>(samples[14]).tape);
        QCOMPARE(std::get<Run>(*run).settings.describe(), std::get<Run>(samples[14]).settings.describe());
    }

    void aCutOrALongerOneIsRefused()
    {
        for (const auto& sample : sampleMessages()) {
            auto bytes = encoded(sample);
            if (!std::holds_alternative<RecordPart>(sample)) { // which is any bytes
                for (std::size_t size = 0; size < bytes.size(); ++size)
                    QVERIFY(!decode(kindOf(sample), std::span(bytes).first(size)));
                bytes.push_back(std::byte{0});
                const auto longer = decode(kindOf(sample), bytes);
                QVERIFY(!longer);
                QCOMPARE(longer.error().code.c_str(), "script.protocol");
            }
        }
    }

    void whateverIsChangedIsReadOrRefused()
    {
        // Never more than that: the sanitizers look on. What is read can be told again.
        std::mt19937 random(1);
        int read = 0;
        for (const auto& sample : sampleMessages()) {
            const auto right = encoded(sample);
            for (int round = 0; round < 3000 && !right.empty(); ++round) {
                auto bytes = right;
                for (auto changes = 1 + random() % 4; changes > 0; --changes)
                    bytes[random() % bytes.size()] = static_cast<std::byte>(random());
                const auto message = decode(kindOf(sample), bytes);
                if (!message)
                    continue;
                ++read;
                QVERIFY(encode(*message));
            }
        }
        QVERIFY(read > 1000);
    }

    void whatIsOfOneMarketIsAsShortAsItWas()
    {
        auto hook = sampleHook();
        const auto withBoth = encoded(hook).size();
        hook.other.reset();
        const auto alone = encoded(hook).size();
        hook.other.emplace();                       // nothing new there
        QCOMPARE(encoded(hook).size(), alone + 10); // two flags, two counts
        QVERIFY(withBoth > alone + encoded(Answer{{}, 0, sampleNews()}).size() - 20);
        // Timers are of no market, and nobody can say that they are.
        Ask ask;
        ask.action = Ask::Action::StopTimer;
        const auto plain = encoded(ask);
        ask.isOfOther = true;
        QCOMPARE(encoded(ask), plain);
        QVERIFY(!std::get<Ask>(*decode(Kind::Ask, plain)).isOfOther);
    }

    void aThirdMarketIsRefused()
    {
        auto bytes = encoded(sampleAsk());
        QCOMPARE(bytes[1], std::byte{1});
        bytes[1] = std::byte{2};
        QVERIFY(!decode(Kind::Ask, bytes));
        Hook hook;
        hook.other.emplace();
        hook.other->trades.resize(Hook::kMostKept + 1);
        QVERIFY(!encode(hook));
    }

    void aHugeCountTakesNoMemory()
    {
        // 2^32 - 1 errors in eight bytes.
        const std::vector<std::byte> bytes(8, std::byte{0xff});
        QVERIFY(!decode(Kind::Failed, bytes));
    }

    void aNumberThatIsNoneIsRefused()
    {
        auto run = std::get<Run>(sampleMessages()[14]);
        run.settings.priceBand = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!encode(run));
        run.settings.priceBand = 0.123456789;
        auto bytes = encoded(run);
        const double value = 0.123456789;
        const auto* const raw = reinterpret_cast<const std::byte*>(&value);
        const auto at = std::search(bytes.begin(), bytes.end(), raw, raw + sizeof value);
        QVERIFY(at != bytes.end());
        const double infinite = std::numeric_limits<double>::infinity();
        std::memcpy(&*at, &infinite, sizeof infinite);
        QVERIFY(!decode(Kind::Run, bytes));
    }

    void aTextThatIsNoneIsRefused()
    {
        auto bytes = encoded(Failed{{Error("script.error", {{"message", "xyzzy"}})}});
        const std::string_view word = "xyzzy";
        const auto at = std::search(bytes.begin(), bytes.end(), word.begin(), word.end(),
                                    [](std::byte a, char b) { return a == static_cast<std::byte>(b); });
        *at = std::byte{0xff};
        QVERIFY(!decode(Kind::Failed, bytes));
        QVERIFY(!encode(Failed{{Error("no code at all")}}));
        QVERIFY(!encode(Failed{}));
        QVERIFY(!decode(Kind::Failed, std::vector<std::byte>(4))); // a list of none
    }

    void aLongTextIsCutBetweenCharacters()
    {
        std::string text(8191, 'x');
        text += "é"; // two bytes, of which one would fit
        const auto back = decode(Kind::Failed, encoded(Failed{{Error("script.error", {{"message", text}})}}));
        QVERIFY(back);
        QCOMPARE(std::get<Failed>(*back).errors[0].field("message").size(), std::size_t{8191});
    }

    void whatIsTooLargeIsNotSent()
    {
        Load load;
        load.project.files["main.js"] = std::string(ScriptProject::kMaxBytes, 'x');
        QVERIFY(encode(load));
        load.project.files["a.js"] = std::string(100'000, 'x');
        QVERIFY(!encode(load));
        QVERIFY(!encode(Failed{std::vector<Error>(201, Error("script.error"))}));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_Messages.moc"
