// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/common/IconSet.h"
#include "ui/report/OpenReport.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace wh::ui {

class Appearance;
class ElidedLabel;
class Session;
struct Failure;

/// Which run this is, what became of it, and what can be done with it; below, what is to be known of it. GUI thread.
class ReportHeader final : public QFrame
{
    Q_OBJECT

public:
    ReportHeader(const Appearance& appearance, Session& session, QWidget* parent = nullptr);

    /// Buttons at the right, in this order. Those of a menu stand under one button.
    void setActions(const QList<QAction*>& buttons, const QList<QAction*>& menu);
    void setRun(const client::Run& run);
    /// Of the report, for the period; may be null.
    void setReport(OpenReportPtr open);
    /// A line below, until it is closed or another one comes. An empty text hides it.
    void showNotice(Icon icon, Token colour, const QString& text, const QString& details = {});
    QString notice() const;
    void retranslate();

private:
    void refresh();

    const Appearance& m_appearance;
    Session& m_session;
    client::Run m_run;
    OpenReportPtr m_open;
    QLabel* m_title;
    QLabel* m_stateIcon;
    QLabel* m_state;
    ElidedLabel* m_facts;
    QHBoxLayout* m_buttons;
    QToolButton* m_menu;
    QFrame* m_noticeRow;
    QLabel* m_noticeIcon;
    QLabel* m_notice;
    QToolButton* m_copy;
    QToolButton* m_close;
    Icon m_icon = Icon::Info;
    Token m_colour = Token::Muted;
    QString m_details;
};

} // namespace wh::ui
