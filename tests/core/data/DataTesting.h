// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Catalogue.h"
#include "core/data/ImportRecording.h"
#include "core/data/Importer.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace wh::testing {

/// An importer whose lines say which call of the sink to make: so tests speak to the sink without a real format.
///   kind book|trades|orders|bars-1m|bars        e KIND SIDE PRICE QTY VENUE_MS RECEIVE_MS [end]
///   b OPEN_S OPEN HIGH LOW CLOSE VOLUME         o KIND ID SIDE PRICE QTY MS
///   seq N     hint KIND MULTIPLIER     symbol NAME     bad
class ScriptImporter final : public Importer
{
public:
    std::string_view id() const override { return "script"; }
    std::string_view description() const override { return "test script"; }
    int recognises(std::string_view head, std::string_view) const override
    {
        return head.starts_with("kind ") || head.starts_with("symbol ") ? 100 : 0;
    }
    Result<void> import(InputStream& input, ImportSink& sink, const ImportOptions&,
                        const std::function<bool(const Error&)>& onBadLine) const override
    {
        std::string_view line;
        for (;;) {
            const auto more = input.nextLine(line);
            if (!more)
                return more.error();
            if (!*more)
                return {};
            auto done = call(line, sink);
            if (done)
                continue;
            auto error = std::move(done)
                             .error()
                             .with("file", input.path().filename().string())
                             .with("line", std::to_string(input.lineNumber()));
            if (!onBadLine(error))
                return error;
        }
    }

private:
    static std::vector<std::string> words(std::string_view line)
    {
        std::vector<std::string> all;
        while (!line.empty()) {
            const auto end = std::min(line.find(' '), line.size());
            if (end > 0)
                all.emplace_back(line.substr(0, end));
            line.remove_prefix(std::min(end + 1, line.size()));
        }
        return all;
    }
    static EventKind kindOf(const std::string& text)
    {
        const std::vector<std::pair<std::string, EventKind>> kinds = {{"delta", EventKind::Delta},
                                                                      {"trade", EventKind::Trade},
                                                                      {"begin", EventKind::SnapshotBegin},
                                                                      {"level", EventKind::SnapshotLevel},
                                                                      {"end", EventKind::SnapshotEnd},
                                                                      {"touch", EventKind::Touch},
                                                                      {"gap", EventKind::Gap},
                                                                      {"add", EventKind::OrderAdd},
                                                                      {"modify", EventKind::OrderModify},
                                                                      {"delete", EventKind::OrderDelete}};
        for (const auto& [name, kind] : kinds) {
            if (name == text)
                return kind;
        }
        qFatal("no such kind: %s", text.c_str());
    }
    static Result<void> call(std::string_view line, ImportSink& sink)
    {
        const auto w = words(line);
        if (w.empty())
            return {};
        const auto side = [](const std::string& text) { return text == "sell" ? Side::Sell : Side::Buy; };
        if (w[0] == "kind") {
            if (w[1] == "bars-1m")
                return sink.begin(TapeKind::Bars, kMinute);
            const auto kind = w[1] == "book"     ? TapeKind::Book
                              : w[1] == "trades" ? TapeKind::Trades
                              : w[1] == "orders" ? TapeKind::Orders
                                                 : TapeKind::Bars;
            return sink.begin(kind, 0);
        }
        if (w[0] == "e")
            return sink.event(kindOf(w[1]), side(w[2]), Decimal::of(w[3]), Decimal::of(w[4]),
                              std::stoll(w[5]) * kMillisecond, std::stoll(w[6]) * kMillisecond,
                              w.size() > 7 ? std::uint8_t{MarketEvent::EndOfMessage} : std::uint8_t{0});
        if (w[0] == "o")
            return sink.order(kindOf(w[1]), std::stoull(w[2]), side(w[3]), Decimal::of(w[4]), Decimal::of(w[5]),
                              std::stoll(w[6]) * kMillisecond, std::stoll(w[6]) * kMillisecond,
                              MarketEvent::EndOfMessage);
        if (w[0] == "b")
            return sink.bar(std::stoll(w[1]) * kSecond, Decimal::of(w[2]), Decimal::of(w[3]), Decimal::of(w[4]),
                            Decimal::of(w[5]), Decimal::of(w[6]));
        if (w[0] == "seq")
            sink.sequence(std::stoull(w[1]));
        else if (w[0] == "hint")
            sink.hint(*parseContractKind(w[1]), Decimal::of(w[2]));
        else if (w[0] == "symbol")
            return sink.symbol(w[1]);
        else if (w[0] == "before")
            sink.note("before", sink.sequenceBefore() ? std::to_string(*sink.sequenceBefore()) : "none", {});
        else
            return Error("import.bad_value", {{"value", std::string(line)}});
        return {};
    }
};

/// A catalogue in a temporary folder, and scripts that are imported into it.
class TestCatalogue
{
public:
    TestCatalogue() { m_importers.add<ScriptImporter>(); }

    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(m_dir.path().toStdString()) / name;
    }
    std::filesystem::path folder() const { return path("catalog"); }
    Catalogue open() const
    {
        auto catalogue = Catalogue::open(folder());
        if (!catalogue)
            qFatal("%s", catalogue.error().toString().c_str());
        return std::move(*catalogue);
    }
    std::filesystem::path write(const std::string& name, const std::string& text) const
    {
        std::ofstream(path(name), std::ios::binary) << text;
        return path(name);
    }
    static ImportSettings settings()
    {
        ImportSettings settings;
        settings.instrument = {"test", "ABC", "USD"};
        return settings;
    }
    Result<ImportReport> importScripts(const std::vector<std::string>& scripts, const ImportSettings& how = settings(),
                                       const TaskControl& control = {}) const
    {
        std::vector<std::filesystem::path> files;
        for (const auto& script : scripts)
            files.push_back(write("input-" + std::to_string(files.size()) + ".txt", script));
        return importRecording(files, how, open(), m_importers, control);
    }
    Result<ImportReport> importScript(const std::string& script, const ImportSettings& how = settings()) const
    {
        return importScripts({script}, how);
    }
    std::shared_ptr<const RecordingTape> tape(const std::string& id) const
    {
        auto found = open().find(id);
        if (!found)
            qFatal("%s", found.error().toString().c_str());
        return *found;
    }
    const ImporterRegistry& importers() const { return m_importers; }
    /// Every file below the catalogue, relative, sorted.
    std::vector<std::string> files() const
    {
        std::vector<std::string> all;
        std::error_code ignored;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder(), ignored)) {
            if (entry.is_regular_file())
                all.push_back(std::filesystem::relative(entry.path(), folder()).generic_string());
        }
        std::sort(all.begin(), all.end());
        return all;
    }

private:
    QTemporaryDir m_dir;
    ImporterRegistry m_importers;
};

inline std::vector<MarketEvent> drain(const Tape& tape, TimeNs from = INT64_MIN, TimeNs to = kNever)
{
    std::vector<MarketEvent> all;
    auto cursor = tape.events(from, to);
    if (!cursor)
        qFatal("%s", cursor.error().toString().c_str());
    for (;;) {
        const auto run = (*cursor)->next();
        if (!run)
            qFatal("%s", run.error().toString().c_str());
        if (run->empty())
            return all;
        all.insert(all.end(), run->begin(), run->end());
    }
}

inline std::vector<Bar> drainBars(const Tape& tape)
{
    std::vector<Bar> all;
    auto cursor = tape.bars(INT64_MIN, kNever);
    if (!cursor)
        qFatal("%s", cursor.error().toString().c_str());
    for (;;) {
        const auto run = (*cursor)->next();
        if (!run)
            qFatal("%s", run.error().toString().c_str());
        if (run->empty())
            return all;
        all.insert(all.end(), run->begin(), run->end());
    }
}

inline std::string codeOf(const Error& error)
{
    return error.code;
}
template<typename T>
std::string codeOf(const Result<T>& result)
{
    return result ? "ok" : result.error().code;
}

} // namespace wh::testing
