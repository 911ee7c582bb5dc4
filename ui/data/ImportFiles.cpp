// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/ImportFiles.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/PlainText.h"
#include "ui/data/DatasetText.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kRows = 20;
constexpr int kWidestName = 280;

} // namespace

ImportFiles::ImportFiles(const Appearance& appearance, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_session(session)
    , m_list(new QTreeWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_rows(new QPlainTextEdit(this))
{
    m_list->setObjectName(QStringLiteral("files"));
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(3);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_add->setObjectName(QStringLiteral("add"));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_title->setTextFormat(Qt::PlainText);
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setReadOnly(true);
    m_rows->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_rows->setFont(m_appearance.font(FontRole::Mono));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 2 * kGrid, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(m_title);
    column->addWidget(m_rows, 2);
    connect(m_add, &QPushButton::clicked, this, &ImportFiles::ask);
    connect(m_remove, &QPushButton::clicked, this, &ImportFiles::removeCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ImportFiles::showRows);
    retranslate();
}

void ImportFiles::retranslate()
{
    m_list->setHeaderLabels({tr("File"), tr("Size"), tr("Format")});
    m_list->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setAccessibleName(tr("Files to import, in the order of time"));
    m_add->setText(tr("Add files…"));
    m_add->setToolTip(tr("Files can be dropped here too"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Take the selected file off the list"));
    m_rows->setAccessibleName(tr("First rows of the file"));
    showFiles();
}

void ImportFiles::ask()
{
    // A folder that is not there would be taken for the name of a file.
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    auto* dialog = new QFileDialog(this, tr("Files to import"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) {
        add(files);
        m_list->setFocus(Qt::OtherFocusReason); // Enter imports them, where it would ask for more on the button
    });
    dialog->open();
}

void ImportFiles::add(const QStringList& files)
{
    std::vector<std::string> all = m_files;
    for (const QString& file : files)
        all.push_back(file.toStdString());
    // Names of recordings mostly hold a date, and the engine wants them in the order of time.
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    if (all != m_files)
        set(std::move(all));
}

void ImportFiles::set(std::vector<std::string> files)
{
    m_files = std::move(files);
    look();
}

void ImportFiles::removeCurrent()
{
    const int row = currentFile();
    if (row < 0 || static_cast<std::size_t>(row) >= m_files.size())
        return;
    m_files.erase(m_files.begin() + row);
    look();
}

void ImportFiles::look()
{
    m_looking = !m_files.empty();
    m_previews.clear();
    m_latest.forget();
    showFiles();
    if (m_looking) {
        m_session.client().previewImport(
            m_files, kRows, m_latest.only(this, [this](const Result<std::vector<client::ImportPreview>>& previews) {
                m_looking = false;
                if (previews)
                    m_previews = *previews;
                showFiles();
                emit changed();
                if (!previews)
                    emit failed(previews.error());
            }));
    }
    emit changed();
}

void ImportFiles::showFiles()
{
    const int current = std::max(0, currentFile());
    m_list->clear();
    bool hasTree = false;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        auto* item = new QTreeWidgetItem(m_list);
        const QFileInfo info(toQString(m_files[i]));
        item->setText(0, info.fileName());
        item->setToolTip(0, plainTip(info.filePath()));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (i >= m_previews.size()) {
            item->setText(2, m_looking ? tr("looking…") : QString());
            continue;
        }
        const auto& preview = m_previews[i];
        item->setText(1, bytesText(preview.sizeBytes, m_appearance.numbers()));
        if (preview.isArchive && preview.members.size() > 1) {
            hasTree = true;
            for (const auto& member : preview.members) {
                auto* child = new QTreeWidgetItem(item);
                child->setText(0, toQString(member.name));
                child->setToolTip(0, plainTip(child->text(0)));
                child->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
                if (member.sizeBytes)
                    child->setText(1, bytesText(*member.sizeBytes, m_appearance.numbers()));
                showFormat(*child, member.format, member.problem);
            }
            if (preview.hasMore)
                (new QTreeWidgetItem(item))->setText(0, tr("… and more, which were not looked at"));
            item->setText(2, tr("%n file(s)", "in an archive", static_cast<int>(preview.members.size())));
            item->setExpanded(true);
        } else if (const auto* only = preview.front()) {
            if (preview.isArchive)
                item->setText(0, tr("%1 → %2", "archive, file in it").arg(info.fileName(), toQString(only->name)));
            showFormat(*item, only->format, only->problem);
        }
        if (preview.problem)
            showFormat(*item, std::nullopt, preview.problem);
    }
    m_list->setRootIsDecorated(hasTree);
    for (int column = 0; column < 2; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setColumnWidth(0, std::min(m_list->columnWidth(0) + 2 * kGrid, kWidestName));
    m_list->setColumnWidth(1, m_list->columnWidth(1) + 4 * kGrid);
    if (!m_files.empty())
        m_list->setCurrentItem(m_list->topLevelItem(std::min(current, m_list->topLevelItemCount() - 1)));
    m_remove->setEnabled(!m_files.empty());
    showRows();
}

void ImportFiles::showFormat(QTreeWidgetItem& item, const std::optional<client::ImportFormat>& format,
                             const std::optional<Error>& problem)
{
    if (format) {
        item.setText(2, toQString(format->id));
        item.setToolTip(2, toQString(format->description));
        item.setIcon(2, m_appearance.icon(Icon::Check, Token::Up));
    } else if (problem) {
        item.setText(2, problem->code == "data.format_unknown" ? tr("not known") : errorCause(*problem));
        item.setToolTip(2, plainTip(errorText(*problem)));
        item.setIcon(2, m_appearance.icon(Icon::Warning, Token::Warning));
    }
}

int ImportFiles::currentFile() const
{
    QTreeWidgetItem* item = m_list->currentItem();
    return m_list->indexOfTopLevelItem(item && item->parent() ? item->parent() : item);
}

void ImportFiles::showRows()
{
    const int file = currentFile();
    const auto* preview = file >= 0 && static_cast<std::size_t>(file) < m_previews.size()
                              ? &m_previews[static_cast<std::size_t>(file)]
                              : nullptr;
    QTreeWidgetItem* item = m_list->currentItem();
    const auto index = item && item->parent() ? static_cast<std::size_t>(item->parent()->indexOfChild(item)) : 0;
    const auto* member = preview && index < preview->members.size() ? &preview->members[index] : nullptr;
    QString title = m_files.empty() ? tr("Drop files here, or add them.") : tr("First rows");
    if (member && preview->isArchive)
        title = tr("First rows of %1").arg(toQString(member->name));
    else if (preview)
        title = tr("First rows of %1").arg(QFileInfo(toQString(preview->file)).fileName());
    m_title->setText(title);
    QStringList rows;
    if (preview && preview->problem)
        rows << errorText(*preview->problem) << QString();
    else if (member && member->problem)
        rows << errorText(*member->problem) << QString();
    if (member) {
        for (const auto& row : member->rows)
            rows << toQString(row);
        if (member->rows.empty() && !member->problem)
            rows << tr("This is no text.");
    }
    m_rows->setPlainText(rows.join(u'\n'));
}

} // namespace wh::ui
