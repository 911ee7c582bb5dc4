// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/ParameterRow.h"

#include "ui/common/Appearance.h"
#include "ui/form/NumberEntry.h"
#include "ui/form/ParameterText.h"
#include "ui/form/StepEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kLeastWidth = 96;

bool isNumeric(ParameterType type)
{
    return type == ParameterType::Integer || type == ParameterType::Number || type == ParameterType::Decimal ||
           type == ParameterType::Duration;
}

void setColour(QWidget* widget, QPalette::ColorRole role, const QColor& colour)
{
    QPalette palette;
    palette.setColor(role, colour);
    widget->setPalette(palette);
}

} // namespace

ParameterRow::ParameterRow(const Appearance& appearance, ParameterSpec spec, QWidget* form, QGridLayout& grid, int line)
    : QObject(form)
    , m_appearance(appearance)
    , m_spec(std::move(spec))
    , m_told(m_spec)
    , m_title(new QLabel(form))
    , m_unit(new QLabel(form))
    , m_reset(new QToolButton(form))
    , m_problem(new QLabel(form))
{
    makeEditor(form);
    const QString name = QString::fromStdString(m_spec.name);
    editor()->setObjectName(name);
    editor()->setMinimumWidth(std::max(kLeastWidth, m_choice ? m_choice->sizeHint().width() : 0));
    // The wheel scrolls the form; it changes only a field that was chosen.
    editor()->setFocusPolicy(Qt::StrongFocus);
    m_title->setBuddy(editor());
    m_title->setTextFormat(Qt::PlainText);
    m_unit->setTextFormat(Qt::PlainText);
    m_reset->setObjectName(QStringLiteral("reset:") + name);
    m_reset->setAutoRaise(true);
    m_problem->setObjectName(QStringLiteral("problem:") + name);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    QSizePolicy keepsPlace = m_reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsPlace);

    grid.addWidget(m_title, line, 0);
    grid.addWidget(editor(), line, 1);
    grid.addWidget(m_unit, line, 2);
    grid.addWidget(m_reset, line, 3);
    grid.addWidget(m_problem, line + 1, 1, 1, 3);
    connect(m_reset, &QToolButton::clicked, this, &ParameterRow::resetRequested);
    setText(QString::fromStdString(m_spec.defaultText));
    refresh();
}

void ParameterRow::makeEditor(QWidget* form)
{
    if (m_spec.type == ParameterType::Boolean) {
        m_check = new QCheckBox(form);
        connect(m_check, &QCheckBox::clicked, this, [this] {
            showState();
            emit edited(text());
        });
        return;
    }
    if (m_spec.type == ParameterType::Choice) {
        m_choice = new QComboBox(form);
        for (const auto& choice : m_spec.choices)
            m_choice->addItem(choiceText(choice), QString::fromStdString(choice));
        connect(m_choice, &QComboBox::activated, this, [this] {
            showState();
            emit edited(text());
        });
        return;
    }
    m_line = isNumeric(m_spec.type) ? new StepEdit(form) : new QLineEdit(form);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        showState();
        emit edited(text());
    });
}

QWidget* ParameterRow::editor() const
{
    if (m_line)
        return m_line;
    return m_choice ? static_cast<QWidget*>(m_choice) : m_check;
}

QWidget* ParameterRow::resetButton() const
{
    return m_reset;
}

QString ParameterRow::text() const
{
    if (m_check)
        return m_check->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (m_choice)
        return m_choice->currentData().toString();
    const QString typed = m_line->text().trimmed();
    const QString written = isNumeric(m_spec.type) ? readEntry(typed, m_locale) : typed;
    return written.isEmpty() ? QString::fromStdString(m_spec.defaultText) : written;
}

void ParameterRow::setText(const QString& text)
{
    if (m_check) {
        const auto checked = ParameterValidation::check({m_spec}, {{m_spec.name, text.toStdString()}});
        m_check->setChecked(checked.isValid() && checked.set.boolean(m_spec.name));
    } else if (m_choice) {
        m_choice->setCurrentIndex(m_choice->findData(text));
    } else if (const QString shown = isNumeric(m_spec.type) ? shownEntry(text, m_locale) : text;
               m_line->text() != shown) {
        m_line->setText(shown);
        m_line->setCursorPosition(0);
    }
    showState();
}

bool ParameterRow::isChanged() const
{
    const std::string now = text().toStdString();
    if (now == m_spec.defaultText)
        return false;
    const auto mine = ParameterValidation::check({m_spec}, {{m_spec.name, now}});
    return !mine.isValid() || mine.set != ParameterValidation::check({m_spec}, {}).set;
}

void ParameterRow::setMistake(const Error* mistake)
{
    m_hasMistake = mistake != nullptr;
    m_mistake = mistake ? *mistake : Error();
    showState();
}

void ParameterRow::setAssets(const QString& base, const QString& quote)
{
    m_told.unit = inCurrencies(m_spec, base.toStdString(), quote.toStdString()).unit;
    refresh();
}

void ParameterRow::setShown(bool shown)
{
    m_shown = shown;
    // Only beside a field it keeps its place: folded away it would leave a gap.
    QSizePolicy keepsPlace = m_reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(shown);
    m_reset->setSizePolicy(keepsPlace);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, editor(), m_unit})
        widget->setVisible(shown);
    showState();
}

QString ParameterRow::shownOf(const std::string& value) const
{
    const QString text = QString::fromStdString(value);
    return isNumeric(m_spec.type) ? shownEntry(text, m_locale) : text;
}

void ParameterRow::takeLocale()
{
    const QLocale& locale = m_appearance.numbers().locale();
    if (locale == m_locale || !isNumeric(m_spec.type))
        return;
    const QString written = m_line->text().isEmpty() ? QString() : text();
    m_locale = locale;
    static_cast<StepEdit*>(m_line)->setNumbers(locale);
    if (const QString shown = shownEntry(written, locale); shown != m_line->text())
        m_line->setText(shown);
}

void ParameterRow::refresh()
{
    takeLocale();
    const QString title = parameterTitle(m_spec.name);
    m_title->setText(title);
    // Wide enough to be bold, so that nothing moves when it becomes that.
    QFont bold = m_appearance.font(FontRole::Body);
    bold.setBold(true);
    m_title->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(title) + 1);
    editor()->setAccessibleName(m_spec.unit.empty() || m_spec.unit == "share"
                                    ? title
                                    : tr("%1 in %2", "parameter, unit").arg(title, unitText(m_told, {})));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, editor(), m_unit}) {
        widget->setToolTip(parameterTip(m_told));
        widget->setStatusTip(QString::fromStdString(m_spec.description));
    }
    for (int i = 0; m_choice && i < m_choice->count(); ++i)
        m_choice->setItemText(i, choiceText(m_choice->itemData(i).toString().toStdString()));
    m_reset->setIcon(m_appearance.icon(Icon::Undo, Token::Muted));
    m_reset->setAccessibleName(tr("Reset %1").arg(title));
    m_reset->setToolTip(m_spec.defaultText.empty()
                            ? tr("Back to nothing")
                            : tr("Back to the default: %1").arg(valueText(m_told, m_spec.defaultText)));
    if (m_line)
        m_line->setPlaceholderText(m_spec.defaultText.empty() && !m_spec.example.empty()
                                       ? tr("for example %1").arg(shownOf(m_spec.example))
                                       : shownOf(m_spec.defaultText));
    m_unit->setFont(m_appearance.font(FontRole::Small));
    m_problem->setFont(m_appearance.font(FontRole::Small));
    setColour(m_unit, QPalette::WindowText, m_appearance.colour(Token::Muted));
    setColour(m_problem, QPalette::WindowText, m_appearance.colour(Token::Failed));
    showState();
}

void ParameterRow::showState()
{
    const bool changed = isChanged();
    m_reset->setVisible(m_shown && changed);
    m_unit->setText(unitText(m_told, text()));
    QFont font = m_appearance.font(FontRole::Body);
    font.setBold(changed);
    m_title->setFont(font);
    if (m_check)
        m_check->setText(m_check->isChecked() ? tr("on") : tr("off"));
    const QString problem = m_hasMistake ? mistakeText(m_mistake, m_told) : QString();
    m_problem->setText(problem.isEmpty() ? problem : QStringLiteral("✕ ") + problem);
    m_problem->setVisible(m_shown && m_hasMistake);
    editor()->setAccessibleDescription(problem.isEmpty() ? parameterHelp(m_told) : problem);
    if (m_hasMistake)
        setColour(editor(), QPalette::Mid, m_appearance.colour(Token::Failed));
    else
        editor()->setPalette({});
}

} // namespace wh::ui
