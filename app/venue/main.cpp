// SPDX-License-Identifier: GPL-3.0-or-later
// wheelhouse-venue: a simulated exchange in a process of its own, for whoever wants to see what an engine does when its
// connection, or the engine itself, dies.
#include "app/venue/VenueServer.h"
#include "core/base/File.h"
#include "core/base/ForwardClock.h"
#include "core/base/HiddenText.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <csignal>
#include <cstdio>
#include <exception>

namespace {

using namespace wh;

std::atomic<bool> g_isEnding = false; // global, since a signal handler is handed nothing

void onSignal(int signal)
{
    g_isEnding = true;
    std::signal(signal, SIG_DFL); // the second one ends the program at once
}

int fail(const Error& why)
{
    std::fprintf(stderr, "wheelhouse-venue: %s\n", withoutHidden(why.toString()).c_str());
    return 1;
}

Result<void> writePort(const std::string& path, std::uint16_t port)
{
    auto file = AtomicFile::create(path);
    if (!file)
        return std::move(file).error();
    if (auto written = file->write(std::to_string(port) + '\n'); !written)
        return written;
    return file->commit();
}

int run(int argc, char** argv)
{
    CLI::App app("A simulated exchange on this machine's loopback: generated markets, orders and fills, over the "
                 "protocol of docs/reference/venue-protocol.md");
    app.set_version_flag("--version", "wheelhouse-venue " WH_VERSION);
    std::uint16_t port = 0;
    std::string portFile;
    VenueDesk::Settings settings;
    std::string latency = "log_normal:entry=2ms,amend=2ms,cancel=2ms,response=1ms";
    std::string queue = "log2";
    std::string fees;
    app.add_option("--port", port, "Port to listen on; 0: a free one, which is printed")->type_name("PORT");
    app.add_option("--port-file", portFile, "File that the port is written to once clients may come")
        ->type_name("FILE");
    app.add_option("--seed", settings.seed, "Seed of the markets and of what is left to chance")->type_name("N");
    app.add_option("--latency", latency, "Latency of orders, as for a backtest")->type_name("MODEL");
    app.add_option("--queue", queue, "Queue position of resting orders, as for a backtest")->type_name("MODEL");
    app.add_option("--fees", fees, "Fees in bps, as for a backtest; empty: each market's own")->type_name("FEES");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    settings.simulation = {{"latency", latency}, {"queue", queue}};
    if (!fees.empty())
        settings.simulation.emplace_back("fees", fees);
    auto desk = VenueDesk::create(settings);
    if (!desk)
        return fail(desk.error());
    auto listener = Socket::listenOn(port);
    if (!listener)
        return fail(listener.error());
    const ForwardClock clock;
    venue_program::VenueServer server(*std::move(desk), *std::move(listener), clock);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    if (!portFile.empty()) {
        if (auto written = writePort(portFile, server.port()); !written)
            return fail(written.error());
    }
    std::printf("listening on 127.0.0.1:%u\n", static_cast<unsigned>(server.port()));
    std::fflush(stdout);
    server.run(g_isEnding);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return run(argc, argv);
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "wheelhouse-venue: %s\n", exception.what());
        return 1;
    }
}
