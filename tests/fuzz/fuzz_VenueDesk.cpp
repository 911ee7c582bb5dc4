// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/remote/VenueDesk.h"

#include <cstdlib>
#include <string_view>

using namespace wh;

/// Whatever strangers say, a venue answers in its protocol and goes on; and what it answers can be read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    TimeNs now = 1'700'000'000 * kSecond;
    const auto desk = VenueDesk::create({});
    (*desk)->connect(1);
    (*desk)->receive(1, "{\"type\":\"hello\",\"client\":\"a\",\"market\":\"BTC/USDT\"}\n", now);
    (*desk)->advance(now += kSecond);
    for (std::size_t at = 0; at < bytes.size(); at += 512) {
        (*desk)->receive(1, bytes.substr(at, 512), now);
        (*desk)->advance(now += 100 * kMillisecond);
    }
    (*desk)->receive(1, "\n", now);
    (*desk)->advance(now += 10 * kSecond);
    venue::LineSplitter lines(venue::kLongestAnswer);
    if (!lines.feed((*desk)->output(1)))
        std::abort();
    while (const auto line = lines.next()) {
        if (!venue::parseAnswer(*line))
            std::abort();
    }
    // The other end reads what a venue sends: any bytes as well.
    venue::LineSplitter others(venue::kLongestAnswer);
    if (others.feed(bytes)) {
        while (const auto line = others.next()) {
            if (const auto answer = venue::parseAnswer(*line))
                static_cast<void>(venue::encode(*answer));
        }
    }
    return 0;
}
