// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/ParameterForm.h"

#include "ui/common/Appearance.h"
#include "ui/form/ParameterRow.h"
#include "ui/form/ParameterText.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QUndoCommand>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kHelpLines = 3;

bool hasAllWords(const ParameterSpec& spec, const QString& words)
{
    const QString text = parameterTitle(spec.name) + u' ' + QString::fromStdString(spec.name + ' ' + spec.description);
    const QStringList each = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(each.begin(), each.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// What Tab reaches right before the widget and all that is in it; null where nothing is.
QWidget* reachedBefore(QWidget* widget)
{
    for (QWidget* one = widget->previousInFocusChain(); one && one != widget; one = one->previousInFocusChain()) {
        if ((one->focusPolicy() & Qt::TabFocus) && !widget->isAncestorOf(one) && one->window() == widget->window())
            return one;
    }
    return nullptr;
}

} // namespace

/// One change of some values. Typing on in the same field is the same change.
class ParameterForm::Edit final : public QUndoCommand
{
public:
    Edit(ParameterForm* form, client::Pairs before, client::Pairs after, const QString& what, int stay)
        : QUndoCommand(what), m_form(form), m_before(std::move(before)), m_after(std::move(after)), m_stay(stay)
    {}

    void undo() override
    {
        if (m_form)
            m_form->put(m_before);
    }
    void redo() override
    {
        // A field that was typed into holds the text already.
        if (m_form && (m_stay == 0 || m_done))
            m_form->put(m_after);
        m_done = true;
    }
    int id() const override { return m_stay == 0 ? -1 : 0x7061; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = dynamic_cast<const Edit*>(other);
        if (!next || next->m_form != m_form || next->m_stay != m_stay ||
            next->m_after.front().first != m_after.front().first)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    QPointer<ParameterForm> m_form;
    client::Pairs m_before;
    client::Pairs m_after;
    int m_stay; ///< 0: not typed
    bool m_done = false;
};

ParameterForm::ParameterForm(const Appearance& appearance, QUndoStack* undo, Fit fit, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_undo(undo), m_body(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    if (fit == Fit::Scrolls) {
        m_scroll = new QScrollArea(this);
        m_scroll->setFrameShape(QFrame::NoFrame);
        m_scroll->setWidgetResizable(true);
        m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_scroll->setFocusPolicy(Qt::NoFocus);
        m_scroll->setWidget(m_body);
        m_help = new QLabel(this);
        m_help->setObjectName(QStringLiteral("help"));
        m_help->setWordWrap(true);
        m_help->setTextFormat(Qt::PlainText);
        m_help->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_help->setMargin(kGrid);
        column->addWidget(m_scroll, 1);
        column->addWidget(m_help);
    } else {
        column->addWidget(m_body);
    }
    connect(&m_appearance, &Appearance::changed, this, &ParameterForm::refresh);
    setGroups({});
    refresh();
}

void ParameterForm::setSpecs(std::vector<ParameterSpec> specs)
{
    std::vector<ParameterGroup> groups(1);
    groups.front().specs = std::move(specs);
    setGroups(std::move(groups));
}

void ParameterForm::setGroups(std::vector<ParameterGroup> groups)
{
    for (auto& group : groups) {
        for (const auto& section : m_sections) {
            if (section.title == group.title)
                group.folded = section.folded;
        }
    }
    m_sections.clear();
    m_rows.clear();
    m_errors.clear();
    m_filter.clear();
    delete m_body->layout();
    qDeleteAll(m_body->findChildren<QObject*>(Qt::FindDirectChildrenOnly));
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, m_scroll ? 2 * kGrid : 0, 0);
    m_grid->setHorizontalSpacing(2 * kGrid);
    m_grid->setVerticalSpacing(kGrid);
    m_grid->setColumnStretch(1, 1);
    int line = 0;
    // New widgets come last; these belong where the form is.
    QWidget* before = reachedBefore(this);
    for (auto& group : groups)
        addSection(std::move(group), line, before);
    m_grid->setRowStretch(line, m_scroll ? 1 : 0);
    // Made after the form was shown, widgets are hidden until they are told otherwise.
    check();
    showSections();
    m_last = everything();
    showHelp(nullptr);
    if (m_scroll)
        m_scroll->setMinimumWidth(m_grid->minimumSize().width() + 4 * kGrid);
}

void ParameterForm::addSection(ParameterGroup group, int& line, QWidget*& before)
{
    Section section;
    section.title = group.title;
    section.folded = group.folded && !group.title.isEmpty();
    const std::size_t index = m_sections.size();
    if (!group.title.isEmpty()) {
        section.header = new QToolButton(m_body);
        section.header->setObjectName(QStringLiteral("group:") + group.title);
        section.header->setAutoRaise(true);
        section.header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        section.header->setFocusPolicy(Qt::StrongFocus);
        connect(section.header, &QToolButton::clicked, this, [this, index] {
            m_sections[index].folded = !m_sections[index].folded;
            showSections();
        });
        if (line > 0)
            m_grid->setRowMinimumHeight(line++, 2 * kGrid);
        m_grid->addWidget(section.header, line++, 0, 1, 4, Qt::AlignLeft);
    }
    const auto follow = [&before](QWidget* widget) {
        if (before)
            QWidget::setTabOrder(before, widget);
        before = widget;
    };
    if (section.header)
        follow(section.header);
    for (auto& spec : group.specs) {
        auto* added = new ParameterRow(m_appearance, std::move(spec), m_body, *m_grid, line);
        line += 2;
        added->editor()->installEventFilter(this);
        added->setAssets(m_base, m_quote);
        follow(added->editor());
        follow(added->resetButton());
        connect(added, &ParameterRow::edited, this, [this, added](const QString& text) { onEdited(added, text); });
        connect(added, &ParameterRow::resetRequested, this, [this, added] {
            added->editor()->setFocus();
            write({{added->spec().name, added->spec().defaultText}},
                  tr("Reset %1").arg(parameterTitle(added->spec().name)));
        });
        section.rows.push_back(added);
        m_rows.push_back(added);
    }
    m_sections.push_back(std::move(section));
}

void ParameterForm::setAssets(const QString& base, const QString& quote)
{
    if (base == m_base && quote == m_quote)
        return;
    m_base = base;
    m_quote = quote;
    for (ParameterRow* one : m_rows)
        one->setAssets(m_base, m_quote);
}

std::vector<ParameterSpec> ParameterForm::specs() const
{
    std::vector<ParameterSpec> specs;
    for (const ParameterRow* one : m_rows)
        specs.push_back(one->spec());
    return specs;
}

client::Pairs ParameterForm::values() const
{
    client::Pairs values;
    for (const ParameterRow* one : m_rows) {
        if (one->isChanged())
            values.emplace_back(one->spec().name, one->text().toStdString());
    }
    return values;
}

client::Pairs ParameterForm::everything() const
{
    client::Pairs values;
    for (const ParameterRow* one : m_rows)
        values.emplace_back(one->spec().name, one->text().toStdString());
    return values;
}

QString ParameterForm::value(const std::string& name) const
{
    const ParameterRow* found = row(name);
    return found ? found->text() : QString();
}

ParameterRow* ParameterForm::row(const std::string& name) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ParameterRow* one) { return one->spec().name == name; });
    return found == m_rows.end() ? nullptr : *found;
}

client::Pairs ParameterForm::unknownOf(const client::Pairs& values) const
{
    client::Pairs unknown;
    for (const auto& value : values) {
        if (!row(value.first))
            unknown.push_back(value);
    }
    return unknown;
}

client::Pairs ParameterForm::setValues(const client::Pairs& values)
{
    client::Pairs all;
    for (const ParameterRow* one : m_rows)
        all.emplace_back(one->spec().name, one->spec().defaultText);
    all.insert(all.end(), values.begin(), values.end());
    put(all);
    return unknownOf(values);
}

client::Pairs ParameterForm::applyValues(const client::Pairs& values, const QString& what)
{
    client::Pairs all;
    for (const ParameterRow* one : m_rows) {
        const auto given = std::find_if(values.begin(), values.end(),
                                        [&](const auto& value) { return value.first == one->spec().name; });
        all.emplace_back(one->spec().name, given == values.end() ? one->spec().defaultText : given->second);
    }
    write(all, what);
    return unknownOf(values);
}

void ParameterForm::resetAll()
{
    applyValues({}, tr("Reset all parameters"));
}

void ParameterForm::write(const client::Pairs& values, const QString& what)
{
    client::Pairs before;
    client::Pairs after;
    for (const auto& value : values) {
        const ParameterRow* one = row(value.first);
        if (one && one->text().toStdString() != value.second) {
            before.emplace_back(value.first, one->text().toStdString());
            after.push_back(value);
        }
    }
    ++m_editing;
    if (after.empty())
        return;
    if (m_undo)
        m_undo->push(new Edit(this, std::move(before), std::move(after), what, 0));
    else
        put(after);
}

void ParameterForm::put(const client::Pairs& values)
{
    bool any = false;
    for (const auto& [name, text] : values) {
        ParameterRow* one = row(name);
        if (!one)
            continue;
        any = true;
        one->setText(QString::fromStdString(text));
    }
    const client::Pairs now = everything();
    if (!any || now == m_last)
        return;
    std::erase_if(m_errors, [&](const Error& error) {
        return std::any_of(values.begin(), values.end(),
                           [&](const auto& value) { return error.field("field") == m_prefix + value.first; });
    });
    m_last = now;
    ++m_editing;
    check();
    showSections();
    emit changed();
}

void ParameterForm::onEdited(ParameterRow* edited, const QString& text)
{
    const std::string& name = edited->spec().name;
    const auto last =
        std::find_if(m_last.begin(), m_last.end(), [&](const auto& value) { return value.first == name; });
    const std::string before = last->second;
    const std::string after = text.toStdString();
    if (before == after)
        return;
    last->second = after;
    std::erase_if(m_errors, [&](const Error& error) { return error.field("field") == m_prefix + name; });
    check();
    if (m_undo)
        m_undo->push(new Edit(this, {{name, before}}, {{name, after}}, tr("Change %1").arg(parameterTitle(name)),
                              m_editing + 1));
    emit changed();
}

void ParameterForm::check()
{
    m_mistakes = ParameterValidation::check(specs(), everything(), m_prefix).mistakes;
    for (ParameterRow* one : m_rows) {
        const Error* mistake = nullptr;
        for (const auto* list : {&m_errors, &m_mistakes}) {
            for (const auto& error : *list) {
                if (error.field("field") == m_prefix + one->spec().name)
                    mistake = &error;
            }
        }
        one->setMistake(mistake);
    }
}

std::vector<Error> ParameterForm::setErrors(const std::vector<Error>& errors)
{
    m_errors.clear();
    std::vector<Error> others;
    for (const auto& error : errors) {
        const std::string field(error.field("field"));
        const bool mine = field.compare(0, m_prefix.size(), m_prefix) == 0 && row(field.substr(m_prefix.size()));
        (mine ? m_errors : others).push_back(error);
    }
    check();
    showSections();
    return others;
}

void ParameterForm::focusField(const std::string& name)
{
    ParameterRow* wanted = row(name);
    if (!wanted)
        return;
    for (auto& section : m_sections) {
        if (std::find(section.rows.begin(), section.rows.end(), wanted) != section.rows.end())
            section.folded = false;
    }
    showSections();
    wanted->editor()->setFocus(Qt::TabFocusReason);
    if (m_scroll)
        m_scroll->ensureWidgetVisible(wanted->editor());
}

bool ParameterForm::focusMistake()
{
    const auto wrong =
        std::find_if(m_rows.begin(), m_rows.end(), [](const ParameterRow* one) { return one->hasMistake(); });
    if (wrong == m_rows.end())
        return false;
    focusField((*wrong)->spec().name);
    return true;
}

void ParameterForm::setFilter(const QString& words)
{
    m_filter = words.trimmed();
    showSections();
}

void ParameterForm::showSections()
{
    for (auto& section : m_sections) {
        int changes = 0;
        bool any = false;
        for (ParameterRow* one : section.rows) {
            const bool shown = m_filter.isEmpty() ? !section.folded || one->hasMistake()
                                                  : hasAllWords(one->spec(), m_filter) || one->hasMistake();
            one->setShown(shown);
            any = any || shown;
            changes += one->isChanged() ? 1 : 0;
        }
        if (!section.header)
            continue;
        section.header->setFont(m_appearance.font(FontRole::Title));
        section.header->setVisible(m_filter.isEmpty() || any);
        section.header->setIcon(
            m_appearance.icon(section.folded ? Icon::ChevronRight : Icon::ChevronDown, Token::Muted));
        section.header->setText(section.folded && changes > 0
                                    ? tr("%1 (%n changed)", "group of parameters", changes).arg(section.title)
                                    : section.title);
        section.header->setAccessibleName(section.folded ? tr("Unfold %1").arg(section.title)
                                                         : tr("Fold %1").arg(section.title));
        section.header->setToolTip(section.header->accessibleName());
    }
}

void ParameterForm::showHelp(const ParameterRow* one)
{
    if (!m_help)
        return;
    m_help->setText(one ? parameterTitle(one->spec().name) + QStringLiteral(": ") + parameterHelp(one->told())
                        : QString());
    // Until there is something to say the fields have its room.
    m_help->setVisible(one != nullptr);
    layout()->activate();
}

void ParameterForm::refresh()
{
    if (m_help) {
        m_help->setFont(m_appearance.font(FontRole::Small));
        m_help->setFixedHeight(kHelpLines * QFontMetrics(m_help->font()).lineSpacing() + 2 * kGrid);
        QPalette palette;
        palette.setColor(QPalette::WindowText, m_appearance.colour(Token::Muted));
        m_help->setPalette(palette);
    }
    for (ParameterRow* one : m_rows)
        one->refresh();
    showSections();
}

bool ParameterForm::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::FocusIn) {
        ++m_editing;
        const ParameterRow* one = row(watched->objectName().toStdString());
        // Under a pressed button nothing may move: the release would meet another field.
        const bool isPressed = static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason;
        if (!isPressed || !m_help || !m_help->isHidden())
            showHelp(one);
        if (m_scroll && editor)
            m_scroll->ensureWidgetVisible(editor, 0, 2 * kRoomyRowHeight);
    } else if (event->type() == QEvent::MouseButtonRelease && m_help && m_help->isHidden() && editor &&
               editor->hasFocus()) {
        const QPointer<QWidget> released = editor;
        QMetaObject::invokeMethod( // when the field has had the release itself
            this,
            [this, released] {
                if (!released || !released->hasFocus())
                    return;
                showHelp(row(released->objectName().toStdString()));
                m_scroll->ensureWidgetVisible(released, 0, 2 * kRoomyRowHeight);
            },
            Qt::QueuedConnection);
    } else if (event->type() == QEvent::Wheel && editor && !editor->hasFocus()) {
        event->ignore();
        return true;
    } else if (m_undo && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        // A line edit would undo by itself, and the stack would know nothing of it.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undo = key->matches(QKeySequence::Undo);
        if (!undo && !key->matches(QKeySequence::Redo))
            return false;
        if (event->type() == QEvent::KeyPress)
            undo ? m_undo->undo() : m_undo->redo();
        else
            event->ignore();
        return true;
    }
    return false;
}

void ParameterForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace wh::ui
