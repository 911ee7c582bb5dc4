// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/NewScriptDialog.h"

#include "core/script/ScriptResources.h"
#include "core/script/desk/ScriptTemplate.h"
#include "ui/common/Appearance.h"
#include "ui/common/EnterKey.h"
#include "ui/common/ErrorText.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr QSize kSize{480, 420};

struct Beginning
{
    const char* name;
    const char* title;
    const char* about;
};

constexpr Beginning kBeginnings[] = {
    {"", QT_TRANSLATE_NOOP("ScriptBeginnings", "A first strategy"),
     QT_TRANSLATE_NOOP("ScriptBeginnings", "Quotes on either side of the mid. Short, and explained line by line.")},
    {"grid", QT_TRANSLATE_NOOP("ScriptBeginnings", "Grid"),
     QT_TRANSLATE_NOOP("ScriptBeginnings", "Orders at fixed steps above and below a centre.")},
    {"market_making", QT_TRANSLATE_NOOP("ScriptBeginnings", "Market making"),
     QT_TRANSLATE_NOOP("ScriptBeginnings", "Quotes that lean against what is held.")},
    {"mean_reversion", QT_TRANSLATE_NOOP("ScriptBeginnings", "Mean reversion"),
     QT_TRANSLATE_NOOP("ScriptBeginnings", "Buys what has fallen far below its mean, and sells when it is back.")},
    {"metrics", QT_TRANSLATE_NOOP("ScriptBeginnings", "Metrics"),
     QT_TRANSLATE_NOOP("ScriptBeginnings", "Trades nothing: gauges of what a market is like.")},
    {"momentum", QT_TRANSLATE_NOOP("ScriptBeginnings", "Momentum"),
     QT_TRANSLATE_NOOP("ScriptBeginnings", "Rules in the strategy language: averages that cross, a stop, a trail.")},
    {"pairs", QT_TRANSLATE_NOOP("ScriptBeginnings", "Pairs"),
     QT_TRANSLATE_NOOP("ScriptBeginnings",
                       "Trades two markets: sells the dear and buys the cheap one when they have come apart.")},
};

QString titleOf(const std::string& example)
{
    for (const auto& one : kBeginnings) {
        if (example == one.name)
            return QCoreApplication::translate("ScriptBeginnings", one.title);
    }
    return QString::fromStdString(example);
}

QString aboutOf(const QString& example)
{
    for (const auto& one : kBeginnings) {
        if (example == QLatin1String(one.name))
            return QCoreApplication::translate("ScriptBeginnings", one.about);
    }
    return {};
}

} // namespace

NewScriptDialog::NewScriptDialog(const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_about(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_make(new QPushButton(tr("&Begin"), this))
{
    setObjectName(QStringLiteral("newScriptDialog"));
    letEnterPressFocused(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("New script"));
    resize(kSize);
    m_name->setObjectName(QStringLiteral("scriptName"));
    m_name->setText(QStringLiteral("my_strategy"));
    m_name->selectAll();
    m_list->setObjectName(QStringLiteral("beginnings"));
    m_list->addItem(titleOf({}));
    for (const auto& example : scriptExamples()) {
        auto* item = new QListWidgetItem(titleOf(std::string(example.name)), m_list);
        item->setData(Qt::UserRole,
                      QString::fromUtf8(example.name.data(), static_cast<qsizetype>(example.name.size())));
    }
    m_list->setCurrentRow(0);
    m_about->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, appearance.colour(Token::Failed));
    m_problem->setPalette(palette);
    m_make->setObjectName(QStringLiteral("begin"));
    auto* name = new QLabel(tr("&Name"), this);
    name->setBuddy(m_name);
    auto* with = new QLabel(tr("Begins &with"), this);
    with->setBuddy(m_list);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    buttons->addButton(new QPushButton(tr("Cancel"), this), QDialogButtonBox::RejectRole);
    m_make->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(name);
    column->addWidget(m_name);
    column->addWidget(m_problem);
    column->addWidget(with);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
    column->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NewScriptDialog::look);
    connect(m_list, &QListWidget::currentRowChanged, this, &NewScriptDialog::look);
    connect(m_list, &QListWidget::itemActivated, m_make, [this] { m_make->click(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this,
            [this] { emit wanted(m_name->text(), m_list->currentItem()->data(Qt::UserRole).toString()); });
    look();
}

void NewScriptDialog::look()
{
    m_problem->clear();
    m_problem->hide();
    m_about->setText(aboutOf(m_list->currentItem()->data(Qt::UserRole).toString()));
    m_make->setEnabled(!m_name->text().trimmed().isEmpty());
}

void NewScriptDialog::showError(const Error& error)
{
    m_problem->setText(errorText(error));
    m_problem->show();
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace wh::ui
