// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/CodeView.h"

#include <QFrame>
#include <QPointer>
#include <QRegularExpression>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace wh::ui {

/// Finds and replaces in the text that is shown, plainly or by regular expressions ($1 in the replacement is the first
/// group). All places are marked; F3 goes from one to the next. GUI thread.
class FindBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(const Appearance& appearance, QWidget* parent = nullptr);

    /// The text that is searched from now on; may be null.
    void setView(CodeView* view);
    /// Shows the bar, with what is chosen in the text as the words to find.
    void begin(bool replaces);
    void end();
    void next(int step);
    void replaceOne();
    int replaceAll();
    /// The text has changed.
    void refresh();
    int hits() const { return static_cast<int>(m_hits.size()); }
    void retranslate();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Found
    {
        int begin = 0, length = 0; ///< bytes
        QStringList groups;
    };
    QRegularExpression expression() const;
    void search();
    int chosenHit() const;
    QString replacementOf(const Found& hit) const;

    const Appearance& m_appearance;
    QPointer<CodeView> m_view;
    QLineEdit* m_words;
    QLineEdit* m_other;
    QCheckBox* m_case;
    QCheckBox* m_whole;
    QCheckBox* m_expression;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QPushButton* m_replace;
    QPushButton* m_all;
    QToolButton* m_close;
    std::vector<Found> m_hits;
    bool m_isMany = false;
};

} // namespace wh::ui
