// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/HtmlPage.h"

#include "core/analytics/NumberText.h"

#include <algorithm>

namespace wh {

namespace {

// The colours are the tokens of the studio's theme, so that a report looks the same in both.
constexpr std::string_view kStyle = R"css(
:root { color-scheme: light dark;
  --window: #F3F5F8; --panel: #FFFFFF; --raised: #FAFBFC; --border: #D8DDE5; --grid: #E8ECF1;
  --text: #1A1F27; --muted: #5B6675; --accent: #1F5FD6; --up: #00795A; --down: #B84A00;
  --warning: #8A6100; --failed: #C2272D; --series: #1F5FD6; --second: #8A6100; }
@media (prefers-color-scheme: dark) { :root {
  --window: #14171C; --panel: #1B1F26; --raised: #232832; --border: #2E3440; --grid: #262B34;
  --text: #E6E9EF; --muted: #9AA4B2; --accent: #4C8DFF; --up: #35CFA6; --down: #E0662A;
  --warning: #E6B84C; --failed: #F2545B; --series: #4C8DFF; --second: #E6B84C; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--text);
  font: 13px/1.5 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 1120px; margin: 0 auto; padding: 20px 16px 32px; }
h1 { font-size: 20px; line-height: 1.3; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 15px; margin: 0 0 8px; }
p { margin: 4px 0; }
.muted { color: var(--muted); }
.panel { background: var(--panel); border: 1px solid var(--border); border-radius: 4px; padding: 12px 16px;
  margin-top: 12px; min-width: 0; }
.warning { border-left: 3px solid var(--warning); }
.cards { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 12px; margin-top: 12px; }
.cards .panel { margin: 0; padding: 8px 12px; }
.cards dt { color: var(--muted); font-size: 12px; }
.cards dd { margin: 0; font-size: 20px; line-height: 1.3; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.cards dd small, .number small { color: var(--muted); font-size: 12px; font-weight: normal; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 12px; margin-top: 12px; }
.columns .panel { margin: 0; }
.flow { columns: 320px 3; column-gap: 12px; }
.flow .panel { break-inside: avoid; margin: 12px 0 0; display: inline-block; width: 100%; vertical-align: top; }
.up { color: var(--up); } .down { color: var(--down); } .none { color: var(--muted); }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 2px 0 2px 12px; border-bottom: 1px solid var(--grid); text-align: left; font-weight: normal;
  vertical-align: top; }
th:first-child, td:first-child { padding-left: 0; }
thead th { color: var(--muted); font-size: 12px; vertical-align: bottom; }
tbody th { color: var(--muted); }
tbody th[title] { cursor: help; }
.number { text-align: right; white-space: nowrap; }
.text { text-align: right; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
figure { margin: 0; }
figcaption { display: flex; flex-wrap: wrap; gap: 2px 16px; align-items: baseline; margin-bottom: 4px; }
figcaption h2 { margin: 0; }
figcaption .muted { font-size: 12px; }
.plot { display: grid; grid-template-columns: minmax(0, 1fr) 84px; }
svg { display: block; overflow: visible; }
svg text { fill: var(--muted); font-size: 11px; }
.grid { stroke: var(--grid); stroke-width: 1; }
.zero { stroke: var(--muted); stroke-width: 1; stroke-dasharray: 3 3; }
.line { fill: none; stroke: var(--series); stroke-width: 1.5; vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.price { fill: none; stroke: var(--muted); stroke-width: 1; vector-effect: non-scaling-stroke; }
.area { fill: var(--series); fill-opacity: .14; stroke: none; }
.fall { fill: var(--down); fill-opacity: .22; stroke: none; }
.fall-line { fill: none; stroke: var(--down); stroke-width: 1; vector-effect: non-scaling-stroke; }
.buy { fill: var(--up); stroke: var(--panel); stroke-width: .5; }
.sell { fill: var(--panel); stroke: var(--down); stroke-width: 1.5; }
.bar-up { fill: var(--up); } .bar-down { fill: var(--panel); stroke: var(--down); stroke-width: 1.5; }
.bar { fill: var(--series); }
.empty { color: var(--muted); padding: 24px 0; text-align: center; }
.heat-legend { display: flex; gap: 8px; align-items: center; margin-bottom: 8px; }
.legend { display: inline-block; width: 12px; height: 12px; vertical-align: -2px; margin-right: 4px; }
footer { color: var(--muted); font-size: 12px; margin-top: 16px; }
@media (max-width: 640px) { main { padding: 12px 8px 24px; } .panel { padding: 8px 12px; } .minor { display: none; }
  .plot { grid-template-columns: minmax(0, 1fr) 68px; } .cards { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
  .cards dd { font-size: 15px; } }
@media print { body { background: #FFFFFF; } .panel { break-inside: avoid; } }
)css";

} // namespace

std::string escaped(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto length = characterLength(text, i);
        const char c = text[i];
        if (length == 0)
            result += "\xef\xbf\xbd";
        else if (length > 1)
            result.append(text, i, length);
        else if (c == '&')
            result += "&amp;";
        else if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '"')
            result += "&quot;";
        else if (c == '\'')
            result += "&#39;";
        else // XML has no way to write other control characters
            result += static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' ? ' ' : c;
        i += std::max<std::size_t>(length, 1);
    }
    return result;
}

std::string htmlPage(std::string_view title, std::string_view body)
{
    std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>";
    page += escaped(title);
    page += "</title>\n<style>";
    page += kStyle;
    page += "</style>\n</head>\n<body>\n<main>\n";
    page += body;
    page += "<footer>Wheelhouse " WH_VERSION ". Times are UTC.</footer>\n</main>\n</body>\n</html>\n";
    return page;
}

} // namespace wh
