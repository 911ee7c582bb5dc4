// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/HttpParser.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace wh::transport;

namespace {

struct Seen
{
    std::vector<std::string> requests; ///< method, path and body of each
    int refused = 0;
    bool operator==(const Seen&) const = default;
};

/// @param piece  bytes that come at a time
Seen feed(std::string_view bytes, std::size_t piece)
{
    TransportLimits limits;
    limits.headBytes = 512;
    limits.bodyBytes = 1024;
    HttpParser parser(limits);
    Seen seen;
    std::string waiting;
    for (std::size_t at = 0; at < bytes.size() && seen.refused == 0; at += piece) {
        waiting += bytes.substr(at, piece);
        for (;;) {
            const auto before = parser.state();
            const std::size_t consumed = parser.feed(waiting);
            if (consumed > waiting.size())
                std::abort();
            waiting.erase(0, consumed);
            if (parser.state() == HttpParser::State::Failed) {
                seen.refused = parser.refusal().status;
                break;
            }
            if (parser.state() == HttpParser::State::Done) {
                const HttpRequest request = parser.take();
                if (request.body.size() > limits.bodyBytes)
                    std::abort();
                seen.requests.push_back(request.method + ' ' + request.path + ' ' + request.body);
            } else if (consumed == 0 && parser.state() == before) {
                break;
            }
        }
    }
    return seen;
}

} // namespace

/// However the bytes are cut, they are the same requests: what differs there is what smugglers look for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Seen whole = feed(bytes, size + 1);
    const Seen single = feed(bytes, 1);
    // In pieces a fault may be noticed later or earlier, and told as another; the requests before it are the same.
    if (whole.requests != single.requests)
        std::abort();
    return 0;
}
