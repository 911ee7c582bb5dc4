// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ImportRecording.h"

#include <optional>
#include <system_error>

namespace wh {

namespace {

constexpr int kMaxPasses = 4; // the second pass knows the units; more only where skipped lines shift

Result<const Importer*> chooseImporter(const ImportSettings& settings, const ImporterRegistry& importers,
                                       const InputStream& input)
{
    if (settings.format.empty())
        return importers.recognise(input);
    if (const auto* importer = importers.find(settings.format))
        return importer;
    return importers.unknown(settings.format);
}

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
        const auto importer = chooseImporter(settings, importers, *input);
        if (!importer)
            return importer.error();
        if (!writer) {
            pass.report.format = (*importer)->id();
            // NOLINTNEXTLINE(bugprone-use-after-move): once only
            writer.emplace(catalogue, transaction, settings, pass.report.format, std::move(digits), control);
        }
        writer->beginInput(*input, pass.report.bytes, bytesTotal);
        auto done = (*importer)->import(*input, *writer, settings.options, onBadLine);
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
