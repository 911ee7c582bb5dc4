// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RemedyText.h"

#include "ui/common/ParameterTitle.h"
#include "ui/common/RemedySentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace wh::ui {

namespace {

constexpr std::string_view kPlace = "%"; // followed by one digit

/// What stands in the places of "give %1 to %2"; none where the text is another.
std::optional<std::vector<std::string>> valuesIn(std::string_view text, std::string_view pattern)
{
    std::vector<std::string> values;
    for (;;) {
        const auto place = pattern.find(kPlace);
        const std::string_view fixed = pattern.substr(0, place);
        if (!text.starts_with(fixed))
            return std::nullopt;
        text.remove_prefix(fixed.size());
        if (place == pattern.npos)
            return text.empty() ? std::optional(std::move(values)) : std::nullopt;
        pattern.remove_prefix(place + 2);
        const std::string_view next = pattern.substr(0, pattern.find(kPlace));
        const auto end = next.empty()                    ? text.size()
                         : pattern.size() == next.size() ? text.rfind(next)
                                                         : text.find(next);
        if (end == text.npos || end == 0)
            return std::nullopt;
        values.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

struct Found
{
    const RemedySentence* sentence = nullptr;
    std::vector<std::string> values;
};

/// The sentence that says most by itself: "write a number, as in 5" is not "write %1".
Found find(std::string_view remedy)
{
    Found found;
    std::size_t most = 0;
    for (const RemedySentence& sentence : kRemedySentences) {
        const std::string_view said = sentence.said;
        if (said == remedy)
            return {&sentence, {}};
        if (said.size() <= most || said.find(kPlace) == said.npos)
            continue;
        if (auto values = valuesIn(remedy, said)) {
            most = said.size();
            found = {&sentence, std::move(*values)};
        }
    }
    return found;
}

} // namespace

bool isKnownRemedy(std::string_view remedy)
{
    return find(remedy).sentence != nullptr;
}

QString remedyText(std::string_view remedy)
{
    const Found found = find(remedy);
    QString text = found.sentence ? QCoreApplication::translate("Errors", found.sentence->shown)
                                  : QString::fromUtf8(remedy.data(), static_cast<qsizetype>(remedy.size()));
    for (std::size_t i = found.values.size(); i-- > 0;) {
        // "give at most 5, or raise size_maximum": what is raised is a field, and has a title in its form.
        const QString place = QStringLiteral("%%1").arg(i + 1);
        const bool isField = QString::fromLatin1(found.sentence->said).contains(QLatin1String("raise ") + place);
        text.replace(place, isField ? parameterTitle(found.values[i]) : QString::fromStdString(found.values[i]));
    }
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace wh::ui
