// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <map>
#include <string>

namespace wh::ui {

class Appearance;

/// What changed from some texts to others, line by line, with what lies around each change. GUI thread.
class DifferenceView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    using Texts = std::map<std::string, std::string>; ///< by path

    /// @param appearance  borrowed
    explicit DifferenceView(const Appearance& appearance, QWidget* parent = nullptr);

    /// @param only  the one path that is shown; empty: all that differ
    void showDifference(const Texts& before, const Texts& after, const QString& only = {});

private:
    const Appearance& m_appearance;
};

} // namespace wh::ui
