// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <cstdint>
#include <map>
#include <string>

namespace wh::ui {

class Appearance;

/// What changed from some texts to others, line by line, with what lies around each change. Large texts are compared
/// beside the window's thread; of very many changes, or of very long lines, only the beginning is shown, which it says.
/// GUI thread.
class DifferenceView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    using Texts = std::map<std::string, std::string>; ///< by path
    static constexpr int kMostLines = 5'000;          ///< that are shown

    /// @param appearance  borrowed
    explicit DifferenceView(const Appearance& appearance, QWidget* parent = nullptr);

    /// @param only  the one path that is shown; empty: all that differ
    void showDifference(const Texts& before, const Texts& after, const QString& only = {});
    /// Nothing at all, whatever is being compared.
    void showNothing();
    bool isComparing() const { return m_isComparing; }

signals:
    /// What was asked for last is on the screen.
    void compared();

private:
    struct Line;
    struct Difference;

    static Difference differenceOf(const Texts& before, const Texts& after, const QString& only);
    void show(const Difference& difference);
    void showWords(const QString& words);

    const Appearance& m_appearance;
    std::uint64_t m_question = 0; ///< answers to earlier ones are dropped
    bool m_isComparing = false;
};

} // namespace wh::ui
