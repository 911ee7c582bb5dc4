// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/desk/ScriptHistory.h"
#include "ui/session/Page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace wh::ui {

class DifferenceView;
class NoticeBar;
class PlaceTable;

/// The versions of a script: what was changed since each, to name one, and to have one back. Opened with open();
/// deletes itself. GUI thread.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param now  the script as it is on the screen: what versions are compared with
    HistoryDialog(const PageContext& context, const QString& script, ScriptProject now, QWidget* parent);

signals:
    /// Its files are wanted back, as changes that are not saved yet.
    void restoreRequested(const wh::ScriptProject& project, std::uint64_t number);

private:
    void showVersions();
    void showDifference();
    void nameIt();
    void restore();
    std::optional<ScriptHistory::Version> chosen() const;

    PageContext m_context;
    ScriptHistory m_history;
    ScriptProject m_now;
    std::vector<ScriptHistory::Version> m_versions;
    NoticeBar* m_notice;
    PlaceTable* m_list;
    QComboBox* m_file;
    DifferenceView* m_difference;
    QPushButton* m_name;
    QPushButton* m_restore;
};

} // namespace wh::ui
