// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/desk/OwnTests.h"

#include "core/script/language/JsTokens.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace wh {

namespace {

constexpr const char* kTestMain = "wheelhouse.test-run.js";
constexpr const char* kNoTests = "export functions from a file whose name ends in .test.js; each fails by throwing";

/// Names what the module exports, as the choices of a parameter: nothing else of a description holds any name.
constexpr const char* kList =
    "const generator = Object.getPrototypeOf(function* () {});\n"
    "const all = ['-'];\n"
    "for (const name in tests)\n"
    "    all.push((typeof tests[name] !== 'function' ? 'value ' :\n"
    "              generator.isPrototypeOf(tests[name]) ? 'generator ' : 'function ') + name);\n"
    "export const meta = {name: 'test'};\n"
    "export const parameters = {exported: {type: 'choice', default: '-', choices: all}};\n";

ScriptProject withMain(ScriptProject project, const std::string& path, const std::string& text)
{
    project.main = kTestMain;
    project.files[kTestMain] = "import * as tests from './" + path + "';\n" + text;
    return project;
}

/// Where a name is given to what is exported.
js::Place placeOf(const std::string& source, std::string_view name)
{
    constexpr std::array<std::string_view, 9> kGivers = {"function", "*",  "const",  "let", "var",
                                                         "class",    "as", "export", "{"};
    const auto list = js::TokenList::of(source);
    for (std::size_t i = 1; i < list.tokens.size(); ++i) {
        const auto& before = list.tokens[i - 1];
        if (list.tokens[i].is(name) &&
            std::any_of(kGivers.begin(), kGivers.end(), [&](auto giver) { return before.is(giver); }))
            return list.tokens[i].place;
    }
    return {};
}

/// A text that is thrown has no place, and what runs the test is no file of the project.
Error placed(Error error, const std::string& path, const js::Place& place)
{
    const auto file = error.field("file");
    if (!file.empty() && file != kTestMain && !error.field("line").empty())
        return error;
    std::erase_if(error.context, [](const Error::Field& field) {
        return field.name == "file" || field.name == "line" || field.name == "column";
    });
    error.context.push_back({"file", path});
    error.context.push_back({"line", std::to_string(place.line)});
    error.context.push_back({"column", std::to_string(place.column)});
    return error;
}

} // namespace

bool isScriptTest(const std::string& path)
{
    return path.ends_with(".test.js") || path.ends_with(".test.mjs");
}

OwnTests ownTestsOf(const ScriptDesk& desk, const ScriptProject& project, const std::string& path,
                    const TaskControl& control)
{
    OwnTests tests;
    std::vector<Error> mistakes;
    const auto& source = project.files.at(path);
    const auto description = desk.describe(withMain(project, path, kList), mistakes, control);
    for (auto& mistake : mistakes)
        tests.findings.push_back(placed(std::move(mistake), path, {}));
    if (!description || description->parameters.empty())
        return tests;
    for (const auto& choice : description->parameters.front().choices) {
        const auto blank = choice.find(' ');
        if (blank == choice.npos)
            continue;
        const auto name = choice.substr(blank + 1);
        if (choice.starts_with("function "))
            tests.names.push_back(name);
        else
            tests.findings.push_back(placed(
                Error("script.bad_test", {{"value", name}, {"remedy", "export functions alone, and none with a star"}}),
                path, placeOf(source, name)));
    }
    if (tests.names.empty() && tests.findings.empty())
        tests.findings.push_back(placed(Error("script.no_tests", {{"remedy", kNoTests}}), path, {}));
    return tests;
}

std::vector<Error> runOwnTest(const ScriptDesk& desk, const ScriptProject& project, const std::string& path,
                              const std::string& name, const TaskControl& control)
{
    std::vector<Error> findings;
    desk.describe(withMain(project, path,
                           "export const meta = {name: 'test'};\n"
                           "const answer = (0, tests['" +
                               name +
                               "'])();\n"
                               "if (answer && typeof answer.then === 'function')\n"
                               "    throw new Error('a test ends before it returns: nobody waits for its promise');\n"),
                  findings, control);
    for (auto& finding : findings)
        finding = placed(std::move(finding), path, placeOf(project.files.at(path), name));
    return findings;
}

} // namespace wh
