// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/session/Session.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace wh::ui {

class Appearance;

/// The files of an import: what each seems to be, and the first rows of the one that is selected. GUI thread.
class ImportFiles final : public QWidget
{
    Q_OBJECT

public:
    ImportFiles(const Appearance& appearance, Session& session, QWidget* parent = nullptr);

    void add(const QStringList& files);
    void set(std::vector<std::string> files);
    /// In the order of their names, which mostly is that of time.
    const std::vector<std::string>& files() const { return m_files; }
    /// One for each file, or none while the engine looks.
    const std::vector<client::ImportPreview>& previews() const { return m_previews; }
    bool isLooking() const { return m_looking; }
    void retranslate();

signals:
    /// Other files, or what they are is known now.
    void changed();
    /// The engine could not look at them.
    void failed(const wh::Error& error);

private:
    void ask();
    void removeCurrent();
    void look();
    void showFiles();
    void showRows();
    void showFormat(QTreeWidgetItem& item, const std::optional<client::ImportFormat>& format,
                    const std::optional<Error>& problem);
    /// The one that is selected, or a part of it; -1: none.
    int currentFile() const;

    const Appearance& m_appearance;
    Session& m_session;
    LatestOnly m_latest;
    std::vector<std::string> m_files;
    std::vector<client::ImportPreview> m_previews;
    bool m_looking = false;
    QTreeWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_title;
    QPlainTextEdit* m_rows;
};

} // namespace wh::ui
