// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ErrorText.h"

#include <algorithm>
#include <array>

namespace wh::cli {

namespace {

/// "{name}" stands for the value of that name in the error's context. File, line and remedy are added to every
/// sentence, and so is "did you mean". Sorted by code.
struct Sentence
{
    std::string_view code;
    std::string_view text;
};
constexpr Sentence kSentences[] = {
    {"backtest.malformed", "{field} cannot be \"{value}\""},
    {"backtest.no_market", "{dataset} never shows both a bid and an ask in this span"},
    {"backtest.out_of_range", "{field} {value} is not possible"},
    {"backtest.overflow", "an amount of the run is too large to be exact: {value}"},
    {"cli.bad_command_line", "{reason}"},
    {"cli.bad_value", "{value} is not a value for {option}: {reason}"},
    {"cli.missing", "{what} is missing"},
    {"cli.output_unwritable", "{option} cannot write \"{path}\": {reason}"},
    {"cli.unknown_command", "there is no command \"{value}\""},
    {"cli.unknown_option", "there is no option {value}"},
    {"configuration.duplicate_key", "{field} is given more than once"},
    {"configuration.malformed", "it is no JSON that can be read: column {column}: {reason}"},
    {"configuration.missing", "{field} is missing"},
    {"configuration.unknown_key", "there is no key \"{field}\""},
    {"configuration.wrong_type", "{field} cannot be {value}"},
    {"data.ambiguous", "\"{dataset}\" may mean any of {candidates}"},
    {"data.bar_duplicate", "the bar of {value} is there twice"},
    {"data.bar_inconsistent", "the bar's {field} {value} does not go with open {open} and close {close}"},
    {"data.bar_interval_unknown", "the interval of the bars is not known"},
    {"data.bar_overlap", "the bar of {value} begins before the one of {before} ends ({interval})"},
    {"data.catalogue_invalid", "{folder} cannot be a catalogue: {reason}"},
    {"data.catalogue_unwritable", "nothing can be written into {folder}: {reason}"},
    {"data.checksum_mismatch", "block {block} is damaged: its checksum does not match"},
    {"data.damaged", "the {part} is damaged: {reason}"},
    {"data.dataset_busy", "{dataset} is being changed by {holder}"},
    {"data.empty", "there are no events"},
    {"data.format_unknown", "the format is not known"},
    {"data.instrument_differs", "{dataset} has the {field} {existing}, not {value}"},
    {"data.no_input", "no file is named"},
    {"data.no_such_format", "there is no format \"{value}\""},
    {"data.no_temporary_folder", "no temporary folder can be made in {path}: {reason}"},
    {"data.not_a_recording", "it is not a recording of the catalogue"},
    {"data.not_a_series", "the files of {dataset} do not belong together: {reason}"},
    {"data.not_found", "there is no dataset \"{dataset}\""},
    {"data.order_unknown", "the order {value} leaves without having joined"},
    {"data.out_of_order", "the {field} {value} is before {before}, which came earlier"},
    {"data.overlap", "{dataset} holds data up to {end} already, and this begins at {value}"},
    {"data.price_not_positive", "the {field} {value} is not above 0"},
    {"data.price_off_tick",
     "the {field} {value} is not a multiple of the tick {tick}: it lies between {below} and {above}"},
    {"data.price_out_of_range", "the {field} {value} is too large for the tick {tick} (at most {limit})"},
    {"data.quantity_negative", "the {field} {value} is negative"},
    {"data.quantity_not_positive", "the {field} {value} is not above 0"},
    {"data.quantity_off_lot", "the {field} {value} is not a multiple of the lot {lot}"},
    {"data.quantity_out_of_range", "the {field} {value} is too large (at most {limit})"},
    {"data.quantity_zero", "the {field} is 0"},
    {"data.receive_time_backwards", "the receive time {value} steps back behind {before} by more than {limit}"},
    {"data.time_out_of_range", "the {field} {value} is not in {limit}"},
    {"data.too_many_descending_bars", "there are more than {limit} bars, newest first"},
    {"data.too_many_orders", "more than {limit} orders stand at once"},
    {"data.unreadable", "{folder} cannot be read: {reason}"},
    {"data.units_unsettled", "tick and lot could not be found from the data"},
    {"data.value_out_of_range", "prices or quantities do not fit the tick {tick} and the lot {lot}"},
    {"data.venue_time_backwards", "the venue's time {value} steps back behind {before} by more than {limit}"},
    {"data.version_unknown", "it has version {version}; this program knows version {known}"},
    {"data.wrong_kind", "{dataset} holds {kind}, not {wanted}"},
    {"decimal.division_by_zero", "{value} cannot be divided by 0"},
    {"decimal.malformed", "\"{value}\" is not a number"},
    {"decimal.not_a_multiple", "{value} is not a multiple of {unit}"},
    {"decimal.not_finite", "{value} is not a finite number"},
    {"decimal.overflow", "{value} is too large"},
    {"decimal.too_precise", "{value} has more than 18 digits after the point"},
    {"duration.malformed", "\"{value}\" is not a span of time"},
    {"export.format_unknown", "there is no export format \"{value}\""},
    {"export.not_possible", "{dataset} cannot be written as {format}: {reason}"},
    {"fees.malformed", "{field} cannot be \"{value}\""},
    {"file.create_failed", "{path} cannot be created: {reason}"},
    {"file.lock_failed", "{path} cannot be locked: {reason}"},
    {"file.open_failed", "{path} cannot be opened: {reason}"},
    {"file.too_large", "{path} is larger than {limit}"},
    {"file.write_failed", "{path} cannot be written: {reason}"},
    {"generator.above_maximum", "{field} {value} is too large"},
    {"generator.below_lot", "{field} {value} is less than a lot"},
    {"generator.dataset_exists", "{dataset} is there already"},
    {"generator.inconsistent", "{field} {value} does not go with the other parameters"},
    {"generator.off_grid", "{field} {value} is not a multiple of the tick"},
    {"generator.unknown_model", "there is no model \"{value}\""},
    {"generator.wrong_kind", "{field} {value} asks for the other kind of tape"},
    {"import.bad_json", "the line is not valid JSON ({reason}): {value}"},
    {"import.bad_line", "the line cannot be read ({reason}): {value}"},
    {"import.bad_npy", "it is not such an array: {reason}"},
    {"import.bad_option", "{value} is not a value for the setting {option}"},
    {"import.bad_value", "the {field} \"{value}\" cannot be read"},
    {"import.column_count", "the row has {found} columns, not {expected} (from {field} on): {value}"},
    {"import.column_missing", "there is no column for {column}"},
    {"import.column_order", "the columns stand in the order {found}"},
    {"import.column_unknown", "there is no column {value} for {option} (the header is {header})"},
    {"import.day_unknown", "the day of {value} is not known"},
    {"import.duplicate_level", "the {side} price {value} is there twice in one book"},
    {"import.format_unsupported", "{format} cannot be read: {reason}"},
    {"import.interval_unknown", "the interval of the bars is not known"},
    {"import.no_rows", "nothing in it could be read"},
    {"import.option_unknown", "the format has no setting \"{option}\" (it knows: {known})"},
    {"import.other_symbol", "it holds {value} besides {expected}"},
    {"import.row_too_long", "row {row} is longer than {limit}"},
    {"import.truncated_json", "the JSON is cut short in row {row}"},
    {"import.truncated_npy", "the array is cut short at row {row} of {rows}"},
    {"import.unclosed_quote", "a quoted field has no end: {value}"},
    {"import.utf16", "it is text in UTF-16"},
    {"input.corrupt", "the file is damaged: {reason}"},
    {"input.empty", "the file is empty"},
    {"input.line_too_long", "the line is longer than {limit}"},
    {"input.open_failed", "the file cannot be opened: {reason}"},
    {"input.read_failed", "the file cannot be read: {reason}"},
    {"input.truncated", "the file is cut short at byte {byte}"},
    {"instrument.invalid", "the {field} \"{value}\" is not valid"},
    {"instrument.malformed", "\"{value}\" is not an instrument"},
    {"instrument.price_off_tick", "{price} is not a multiple of the tick {tick}: it lies between {below} and {above}"},
    {"instrument.price_out_of_range", "{price} is too large for the tick {tick}"},
    {"instrument.quantity_off_lot", "{quantity} is not a multiple of the lot {lot}"},
    {"instrument.quantity_out_of_range", "{quantity} is too large for the lot {lot}"},
    {"internal.exception", "the program failed: {reason}"},
    {"internal.out_of_memory", "the machine has no more memory"},
    {"latency.bad_row", "the row \"{value}\" of the latencies cannot be read"},
    {"model.malformed", "{field} cannot be \"{value}\""},
    {"model.unknown", "{field} knows no model \"{value}\""},
    {"order.bot_stopped", "the bot has stopped and places no more orders"},
    {"parameter.duplicate", "{field} is given twice"},
    {"parameter.inconsistent", "{field} {value} is above {other} {limit}"},
    {"parameter.malformed", "{field} cannot be \"{value}\""},
    {"parameter.not_a_choice", "{field} cannot be \"{value}\""},
    {"parameter.out_of_range", "{field} {value} is out of range"},
    {"parameter.unknown", "there is no parameter \"{field}\""},
    {"scratch.create_failed", "no temporary file can be made in {path} for the run's fills and trades: {reason}"},
    {"scratch.write_failed", "the run's fills and trades cannot be written to a temporary file in {path}: {reason}"},
    {"storage.corrupt", "the journal {path} is damaged: {reason}"},
    {"storage.malformed_entry", "the entry \"{value}\" of a journal cannot be read"},
    {"storage.open_failed", "the journal {path} cannot be opened: {reason}"},
    {"storage.version_unknown", "the journal {path} has a version that this program does not know"},
    {"storage.write_failed", "the journal cannot be written: {reason}"},
    {"strategy.unknown", "there is no strategy \"{value}\""},
    {"sweep.malformed", "--vary cannot be \"{value}\""},
    {"sweep.objective_unknown", "--objective knows no metric \"{value}\""},
    {"task.cancelled", "interrupted; nothing was changed"},
    {"time.malformed", "\"{value}\" is not a time"},
};

const Sentence* find(std::string_view code)
{
    const auto* const found = std::find_if(std::begin(kSentences), std::end(kSentences),
                                           [&](const Sentence& sentence) { return sentence.code == code; });
    return found == std::end(kSentences) ? nullptr : found;
}

bool isAddedAnyway(std::string_view name)
{
    constexpr std::array<std::string_view, 4> kNames = {"file", "line", "remedy", "nearest"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

std::string fill(std::string_view text, const Error& error)
{
    std::string filled;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = text.find('}', open);
        if (open == text.npos || close == text.npos)
            break;
        filled += text.substr(0, open);
        filled += error.field(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
    return filled += text;
}

/// "data.too_odd" with its values: "data too odd (limit 3, value 4)".
std::string spellOut(const Error& error)
{
    std::string text = error.code;
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '.' || c == '_'; }, ' ');
    std::string values;
    for (const auto& field : error.context) {
        if (!isAddedAnyway(field.name))
            values += (values.empty() ? "" : ", ") + field.name + ' ' + field.value;
    }
    return values.empty() ? text : text + " (" + values + ')';
}

} // namespace

bool hasErrorText(std::string_view code)
{
    return find(code) != nullptr;
}

std::string errorText(const Error& error)
{
    std::string text;
    if (const auto file = error.field("file"); !file.empty()) {
        text += file;
        if (const auto line = error.field("line"); !line.empty())
            text.append(", line ").append(line);
        text += ": ";
    }
    const auto* const sentence = find(error.code);
    text += sentence ? fill(sentence->text, error) : spellOut(error);
    if (const auto nearest = error.field("nearest"); !nearest.empty())
        text.append("; did you mean \"").append(nearest).append("\"?");
    if (const auto remedy = error.field("remedy"); !remedy.empty())
        text.append(" (").append(remedy).append(")");
    // What is quoted came from anywhere: it shall neither break the line nor steer the terminal.
    std::replace_if(
        text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }, '?');
    return text;
}

} // namespace wh::cli
