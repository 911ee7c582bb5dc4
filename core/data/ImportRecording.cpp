// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ImportRecording.h"

#include <optional>
#include <system_error>

namespace wh {

namespace {

constexpr int kMaxPasses = 4; // the second pass knows the units; more only where skipped lines shift

} // namespace

Result<const Importer*> importerFor(const InputStream& input, const std::string& format,
                                    const ImporterRegistry& importers)
{
    // "a\0b\0" in either order, with or without the mark.
    const auto head = input.head();
    const auto is = [&](std::size_t i, char c) { return head.size() > i && head[i] == c; };
    const bool isMarked = head.starts_with("\xff\xfe") || head.starts_with("\xfe\xff");
    const bool isBare = (is(1, '\0') && is(3, '\0') && is(5, '\0') && !is(0, '\0') && !is(2, '\0') && !is(4, '\0')) ||
                        (is(0, '\0') && is(2, '\0') && is(4, '\0') && !is(1, '\0') && !is(3, '\0') && head.size() > 5);
    if (isMarked || isBare)
        return Error("import.utf16", {{"file", input.path().string()},
                                      {"remedy", "make it UTF-8 first: iconv -f UTF-16 -t UTF-8 FILE > NEW"}});
    if (format.empty())
        return importers.recognise(input);
    if (const auto* importer = importers.find(format))
        return importer;
    return importers.unknown(format);
}

namespace {

struct Pass
{
    ImportReport report;
    std::vector<CatalogueWriter::Written> written;
    CatalogueWriter::UnitDigitsMap digits;
    bool again = false;
};

Error withFile(Error error, const std::filesystem::path& file)
{
    return error.field("file").empty() && error.code != "task.cancelled" ? std::move(error).with("file", file.string())
                                                                         : std::move(error);
}

Result<Pass> runPass(const std::vector<std::filesystem::path>& files, std::uint64_t bytesTotal,
                     const ImportSettings& settings, const Catalogue& catalogue, CatalogueTransaction& transaction,
                     const ImporterRegistry& importers, CatalogueWriter::UnitDigitsMap digits,
                     const TaskControl& control)
{
    Pass pass;
    std::optional<CatalogueWriter> writer;
    const auto onBadLine = [&](const Error& error) {
        if (writer->isBroken() || pass.report.skipped.size() >= settings.skipBad)
            return false;
        pass.report.skipped.push_back(error);
        return true;
    };
    for (const auto& file : files) {
        auto input = InputStream::open(file);
        if (!input)
            return std::move(input).error();
        const auto importer = importerFor(*input, settings.format, importers);
        if (!importer)
            return importer.error();
        joinSources(pass.report.format, (*importer)->id());
        if (!writer) {
            // NOLINTNEXTLINE(bugprone-use-after-move): once only
            writer.emplace(catalogue, transaction, settings, std::move(digits), control);
        }
        writer->beginInput(*input, (*importer)->id(), pass.report.bytes, bytesTotal);
        auto done = (*importer)->import(*input, *writer, settings.options, onBadLine);
        if (done && input->endsAmidALine())
            writer->note("import.last_line_open",
                         "The last line has no line break: where the file was cut off, the last "
                         "value may be cut as well.",
                         {});
        if (done)
            done = writer->endInput();
        if (!done)
            return withFile(std::move(done).error(), file);
        pass.report.bytes += input->bytesTotal();
    }
    auto done = writer->finish();
    if (!done)
        return withFile(std::move(done).error(), files.back());
    pass.again = writer->needsAnotherPass();
    pass.digits = writer->unitDigits();
    pass.written = writer->written();
    pass.report.notes = writer->notes();
    return pass;
}

} // namespace

Result<ImportReport> importRecording(const std::vector<std::filesystem::path>& files, const ImportSettings& settings,
                                     const Catalogue& catalogue, const ImporterRegistry& importers,
                                     const TaskControl& control)
{
    if (files.empty())
        return Error("data.no_input", {{"remedy", "name at least one file"}});
    std::uint64_t bytesTotal = 0;
    for (const auto& file : files) {
        std::error_code error;
        const auto size = std::filesystem::file_size(file, error);
        bytesTotal += error ? 0 : size;
    }
    CatalogueWriter::UnitDigitsMap digits;
    auto transaction = CatalogueTransaction::begin(catalogue.folder());
    if (!transaction)
        return std::move(transaction).error();
    for (int i = 0; i < kMaxPasses; ++i) {
        auto pass = runPass(files, bytesTotal, settings, catalogue, *transaction, importers, digits, control);
        if (!pass)
            return std::move(pass).error();
        if (pass->again) {
            digits = std::move(pass->digits);
            if (auto again = transaction->restart(); !again)
                return std::move(again).error();
            continue;
        }
        if (control.isCancelled())
            return Error("task.cancelled");
        const auto committed = transaction->commit();
        if (!committed)
            return committed.error();
        for (const auto& written : pass->written) {
            const auto tape = catalogue.tape(settings.instrument, written.kind, written.barInterval);
            if (!tape)
                return tape.error();
            if (*tape)
                pass->report.datasets.push_back({(*tape)->info(), written.events, written.appended});
        }
        control.report({bytesTotal, bytesTotal, 0});
        return std::move(pass->report);
    }
    return Error("data.units_unsettled", {{"remedy", "pass --tick and --lot"}});
}

} // namespace wh
