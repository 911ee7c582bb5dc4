// SPDX-License-Identifier: GPL-3.0-or-later
// A sandbox as it would be if somebody had taken it over: greets as it should, and then does to its host what the text
// of the project says. A program of the tests alone.
#include "core/script/protocol/PacketChannel.h"
#include "core/script/protocol/WireTypes.h"

#include <csignal>
#include <cstring>
#include <filesystem>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

using namespace wh;
using namespace wh::sandbox;

namespace {

void sendBytes(const std::string& bytes)
{
    ::send(3, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

/// Until the host has gone.
void sendForEver(PacketChannel& channel, const Message& message)
{
    while (channel.send(message)) {
    }
}

/// At work for a live bot: its first hook is reached. False: the host has gone.
bool answerUntilHook(PacketChannel& channel, const std::string& order)
{
    for (;;) {
        const auto next = channel.receive(kNever);
        if (!next)
            return false;
        HookDone done;
        if (const auto* const hook = *next ? std::get_if<Hook>(&(*next)->message) : nullptr) {
            if (order != "live and honest")
                return true;
            done.hook = hook->hook;
        }
        if (*next)
            (void)channel.send(done);
    }
}

/// As a live sandbox.
int lieAtHook(PacketChannel& channel, const std::string& order)
{
    if (!answerUntilHook(channel, order))
        return 1;
    if (order == "live, an end")
        return 7;
    if (order == "live, an empty packet")
        sendBytes("");
    else
        ::close(3);
    for (;;)
        ::pause();
}

} // namespace

int main()
{
    PacketChannel channel(Descriptor(3), true);
    if (const auto start = channel.receive(kNever); !start)
        return 1;
    Hello hello;
    hello.layers = 0xffff;
    if (std::filesystem::read_symlink("/proc/self/exe").string().ends_with("of_yesterday"))
        hello.version = kProtocolVersion - 1;
    if (!channel.send(hello))
        return 1;
    const auto got = channel.receive(kNever);
    if (!got)
        return 1;
    const auto* const load = std::get_if<Load>(&(*got)->message);
    const std::string order = load ? load->project.files.at("main.js") : "";
    const Described described{{.name = "liar", .version = {}, .description = {}, .parameters = {}}};
    if (order == "garbage") {
        sendBytes(std::string(200, 'x'));
    } else if (order == "a long packet") {
        sendBytes(std::string(100'000, 'x'));
    } else if (order == "an empty packet") {
        sendBytes("");
    } else if (order == "a message of the host's") {
        (void)channel.send(Cancel{});
    } else if (order == "a second greeting") {
        (void)channel.send(Hello{});
    } else if (order == "a broken default") {
        auto broken = described;
        broken.description.parameters.push_back({.name = "x", .type = ParameterType::Integer, .defaultText = "many"});
        (void)channel.send(broken);
    } else if (order == "silence") {
        ::pause();
    } else if (order == "beats for ever") {
        sendForEver(channel, Beat{});
    } else if (order == "an end") {
        return 7;
    } else if (order == "a killed end") {
        ::raise(SIGKILL);
    } else if (order == "a false last word") {
        (void)channel.send(Dying{11, Dying::Cause::Memory, ScriptHook::Bar});
        return 0;
    } else if (load) {
        (void)channel.send(described);
        if (order.starts_with("live"))
            return lieAtHook(channel, order);
        for (;;) { // the files, then what is to be run
            const auto next = channel.receive(kNever);
            if (!next)
                return 1;
            if (*next && std::holds_alternative<Run>((*next)->message))
                break;
        }
        if (order == "news for ever")
            sendForEver(channel, Running{});
        else if (order == "done with nothing")
            (void)channel.send(Done{});
        else if (order == "a broken record")
            (void)channel.send(RecordPart{{std::byte{1}, std::byte{2}}});
    }
    while (channel.receive(kNever)) {
    }
    return 0;
}
