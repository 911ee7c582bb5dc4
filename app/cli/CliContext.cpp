// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"

#include "app/cli/ErrorText.h"
#include "core/base/HiddenText.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <spdlog/spdlog.h>

namespace wh::cli {

CliContext::CliContext(CancelToken& cancel, Terminal terminal) : m_cancel(cancel), m_terminal(terminal)
{
    registerImporters(m_importers);
}

Result<Catalogue> CliContext::catalogue() const
{
    return Catalogue::open(catalogueFolder.empty() ? Catalogue::defaultFolder()
                                                   : std::filesystem::path(catalogueFolder));
}

void CliContext::print(std::string_view text) const
{
    if (json)
        return;
    const auto shown = withoutHidden(text);
    std::fwrite(shown.data(), 1, shown.size(), stdout);
}

void CliContext::printColoured(std::string_view text) const
{
    if (json)
        return;
    constexpr std::string_view kOpening = "\x1b[";
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const auto escape = std::min(text.find(kOpening, at), text.size());
        shown += withoutHidden(text.substr(at, escape - at));
        const auto end = text.find_first_not_of("0123456789;", escape + kOpening.size());
        const bool isColour = end < text.size() && text[end] == 'm';
        at = isColour ? end + 1 : std::min(escape + kOpening.size(), text.size());
        const auto sequence = text.substr(escape, at - escape);
        shown += isColour ? std::string(sequence) : withoutHidden(sequence);
    }
    std::fwrite(shown.data(), 1, shown.size(), stdout);
}

void CliContext::printJson(const nlohmann::ordered_json& document) const
{
    const auto text =
        withHiddenEscaped(document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) + '\n';
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void CliContext::warn(std::string_view text) const
{
    if (!quiet)
        spdlog::warn("{}", withoutHidden(text));
}

void CliContext::note(std::string_view text) const
{
    if (!quiet)
        std::fprintf(stderr, "%s\n", withoutHidden(text).c_str());
}

int CliContext::fail(const Error& error) const
{
    return fail(std::vector<Error>{error});
}

int CliContext::fail(const std::vector<Error>& errors) const
{
    if (json) {
        nlohmann::ordered_json document = {{"error", toJson(errors.front())}};
        for (std::size_t i = 0; errors.size() > 1 && i < errors.size(); ++i)
            document["errors"].push_back(toJson(errors[i]));
        printJson(document);
    }
    return failBesides(errors);
}

int CliContext::failBesides(const std::vector<Error>& errors) const
{
    int status = BadInput;
    for (const Error& error : errors) {
        spdlog::error("{}", withoutHidden(errorText(error)));
        spdlog::debug("{}", withoutHidden(error.toString()));
        if (error.code == "task.cancelled")
            return Interrupted;
        constexpr std::array<std::string_view, 11> kOfTheMachine = {
            "remote.unreachable",   "remote.nobody_listens", "remote.closed",    "client.",
            "file.write_failed",    "file.create_failed",    "file.lock_failed", "storage.open_failed",
            "storage.write_failed", "scratch.write_failed",  "internal."};
        if (std::any_of(kOfTheMachine.begin(), kOfTheMachine.end(),
                        [&](std::string_view code) { return error.code.starts_with(code); }))
            status = Internal;
    }
    return status;
}

nlohmann::ordered_json toJson(const Error& error)
{
    nlohmann::ordered_json context = nlohmann::ordered_json::object();
    for (const auto& field : error.context)
        context[field.name] = field.value;
    return {{"code", error.code}, {"message", errorText(error)}, {"context", context}};
}

} // namespace wh::cli
