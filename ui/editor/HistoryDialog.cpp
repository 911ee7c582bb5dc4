// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/HistoryDialog.h"

#include "ui/common/Appearance.h"
#include "ui/common/DifferenceView.h"
#include "ui/common/EnterKey.h"
#include "ui/common/NoticeBar.h"
#include "ui/editor/PlaceTable.h"
#include "ui/editor/ScriptShelf.h"
#include "ui/session/Session.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <utility>

namespace wh::ui {

namespace {

constexpr QSize kSize{920, 560};

} // namespace

HistoryDialog::HistoryDialog(const PageContext& context, const QString& script, ScriptProject now, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_history(std::filesystem::path(script.toStdU16String()))
    , m_now(std::move(now))
    , m_notice(new NoticeBar(context.appearance, this))
    , m_list(new PlaceTable(context.appearance, this))
    , m_file(new QComboBox(this))
    , m_difference(new DifferenceView(context.appearance, this))
    , m_name(new QPushButton(tr("&Name it…"), this))
    , m_restore(new QPushButton(tr("&Restore"), this))
{
    setObjectName(QStringLiteral("historyDialog"));
    letEnterPressFocused(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Versions of %1").arg(scriptTitle(script)));
    resize(kSize);
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->places().setHeadings({tr("Version"), tr("Kept"), tr("Name")});
    m_difference->setObjectName(QStringLiteral("difference"));
    m_difference->setAccessibleName(tr("What was changed since"));
    m_file->setAccessibleName(tr("File"));
    m_restore->setObjectName(QStringLiteral("restoreVersion"));
    m_restore->setToolTip(tr("Puts its texts into the editor as changes that are not saved yet"));

    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_file);
    column->addWidget(m_difference, 1);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(m_list);
    parts->addWidget(right);
    parts->setStretchFactor(1, 1);
    parts->setSizes({320, 600});
    parts->setChildrenCollapsible(false);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_name, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(new QPushButton(tr("Close"), this), QDialogButtonBox::RejectRole);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(2 * kGrid);
    all->addWidget(m_notice);
    all->addWidget(parts, 1);
    all->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const QSignalBlocker quiet(m_file);
        m_file->setCurrentIndex(0);
        showDifference();
    });
    connect(m_file, &QComboBox::currentIndexChanged, this, &HistoryDialog::showDifference);
    connect(m_name, &QPushButton::clicked, this, &HistoryDialog::nameIt);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    showVersions();
}

std::optional<ScriptHistory::Version> HistoryDialog::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && static_cast<std::size_t>(row) < m_versions.size()
               ? std::optional(m_versions[static_cast<std::size_t>(row)])
               : std::nullopt;
}

void HistoryDialog::showVersions()
{
    const int row = std::max(0, m_list->currentIndex().row());
    m_versions = m_history.list();
    const std::string now = m_now.digest();
    std::vector<PlaceRow> rows;
    for (const auto& version : m_versions) {
        const QString label = toQString(version.label);
        rows.push_back({{{QString::number(version.number), Token::Text, true},
                         {m_context.appearance.times().moment(version.time), Token::Muted},
                         {version.digest == now ? (label + QStringLiteral(" ") + tr("(as now)")).trimmed() : label}}});
    }
    m_list->setRows(std::move(rows));
    if (m_versions.empty()) {
        m_notice->setClosable(false);
        m_notice->showNotice(tr("There are none yet: a version is kept at each save of a script that can be run."),
                             Icon::Info, Token::Muted);
    } else {
        m_list->setCurrentIndex(m_list->places().index(std::min(row, static_cast<int>(m_versions.size()) - 1), 0));
    }
    showDifference();
}

void HistoryDialog::showDifference()
{
    const auto version = chosen();
    m_name->setEnabled(version.has_value());
    m_restore->setEnabled(version.has_value());
    m_difference->showNothing();
    if (!version)
        return;
    const auto project = m_history.read(version->number);
    if (!project) {
        m_restore->setEnabled(false);
        return m_notice->showError(project.error(), tr("The version cannot be read."));
    }
    m_restore->setEnabled(*project != m_now);
    std::set<std::string> files;
    for (const ScriptProject* one : {&std::as_const(*project), &std::as_const(m_now)}) {
        for (const auto& [path, text] : one->files)
            files.insert(path);
    }
    const QString wanted = m_file->currentText();
    {
        const QSignalBlocker quiet(m_file);
        m_file->clear();
        m_file->addItem(tr("All files"));
        for (const auto& path : files)
            m_file->addItem(toQString(path));
        m_file->setCurrentIndex(std::max(0, m_file->findText(wanted)));
    }
    m_difference->showDifference(project->files, m_now.files,
                                 m_file->currentIndex() > 0 ? m_file->currentText() : QString());
}

void HistoryDialog::nameIt()
{
    const auto version = chosen();
    if (!version)
        return;
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name version %1").arg(version->number));
    dialog->setLabelText(tr("What it is: \"went live\", \"before the new stop\""));
    dialog->setTextValue(toQString(version->label));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, number = version->number](const QString& label) {
        if (const auto named = m_history.label(number, label.trimmed().toStdString()); !named)
            return m_notice->showError(named.error(), tr("The name was not kept."));
        m_notice->clear();
        showVersions();
    });
    dialog->open();
}

void HistoryDialog::restore()
{
    const auto version = chosen();
    if (!version)
        return;
    const auto project = m_history.read(version->number);
    if (!project)
        return m_notice->showError(project.error(), tr("The version cannot be read."));
    emit restoreRequested(*project, version->number);
    accept();
}

} // namespace wh::ui
