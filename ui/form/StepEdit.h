// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QLocale>

namespace wh::ui {

/// The text one step up or down: "0.05" is "0.06" or "0.04", "250ms" is "251ms", ten times as much with `coarse`.
/// Exact; what does not begin with a number comes back as it is.
QString steppedNumber(const QString& text, int direction, bool coarse);

/// A field for an exact number, which stays the text that was typed. The arrow keys step its last digit, page keys the
/// one before. GUI thread.
class StepEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit StepEdit(QWidget* parent = nullptr);
    /// Whose decimal point it has; else the locale of no country.
    void setNumbers(const QLocale& locale) { m_locale = locale; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLocale m_locale = QLocale::c();
};

} // namespace wh::ui
