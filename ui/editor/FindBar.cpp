// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/FindBar.h"

#include "ui/common/Appearance.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace wh::ui {

namespace {

constexpr std::size_t kMost = 5'000; ///< marked

} // namespace

FindBar::FindBar(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_words(new QLineEdit(this))
    , m_other(new QLineEdit(this))
    , m_case(new QCheckBox(this))
    , m_whole(new QCheckBox(this))
    , m_expression(new QCheckBox(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_replace(new QPushButton(this))
    , m_all(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setClearButtonEnabled(true);
    m_other->setObjectName(QStringLiteral("replaceWords"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_expression->setObjectName(QStringLiteral("findExpression"));
    m_all->setObjectName(QStringLiteral("replaceAll"));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(2 * kGrid);
    for (QCheckBox* box : {m_case, m_whole, m_expression})
        choices->addWidget(box);
    choices->addStretch();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    grid->setSpacing(kGrid);
    grid->addWidget(m_words, 0, 0);
    grid->addWidget(m_previous, 0, 1);
    grid->addWidget(m_next, 0, 2);
    grid->addWidget(m_count, 0, 3);
    grid->addWidget(m_close, 0, 4, Qt::AlignRight);
    grid->addWidget(m_other, 1, 0);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_replace);
    buttons->addWidget(m_all);
    buttons->addStretch();
    grid->addLayout(buttons, 1, 1, 1, 4);
    grid->addLayout(choices, 2, 0, 1, 5);
    grid->setColumnStretch(0, 1);
    m_count->setMinimumWidth(96);

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    for (QCheckBox* box : {m_case, m_whole, m_expression})
        connect(box, &QCheckBox::toggled, this, &FindBar::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { next(1); });
    connect(m_other, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    connect(m_previous, &QToolButton::clicked, this, [this] { next(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { next(1); });
    connect(m_replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_close, &QToolButton::clicked, this, &FindBar::end);
    const auto restyle = [this] {
        m_previous->setIcon(m_appearance.icon(Icon::ChevronUp));
        m_next->setIcon(m_appearance.icon(Icon::ChevronDown));
        m_close->setIcon(m_appearance.icon(Icon::Close));
    };
    connect(&appearance, &Appearance::changed, this, restyle);
    restyle();
    retranslate();
    hide();
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find"));
    m_words->setAccessibleName(tr("Find"));
    m_other->setPlaceholderText(tr("Replace with"));
    m_other->setAccessibleName(tr("Replace with"));
    m_case->setText(tr("Match &case"));
    m_whole->setText(tr("Whole &words"));
    m_expression->setText(tr("Regular e&xpression"));
    m_previous->setToolTip(tr("The place before (Shift+F3)"));
    m_next->setToolTip(tr("The next place (F3)"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setAccessibleName(m_next->toolTip());
    m_replace->setText(tr("&Replace"));
    m_all->setText(tr("Replace &all"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(m_close->toolTip());
    search();
}

void FindBar::setView(CodeView* view)
{
    if (m_view == view)
        return;
    if (m_view)
        m_view->setHits({});
    m_view = view;
    refresh();
}

void FindBar::begin(bool replaces)
{
    m_other->setVisible(replaces);
    m_replace->setVisible(replaces);
    m_all->setVisible(replaces);
    show();
    if (m_view && m_view->hasSelectedText() && !m_view->selectedText().contains(u'\n'))
        m_words->setText(m_view->selectedText());
    search();
    m_words->setFocus();
    m_words->selectAll();
}

void FindBar::end()
{
    hide();
    if (m_view)
        m_view->setHits({});
    emit closed();
}

void FindBar::refresh()
{
    if (isVisible())
        search();
}

QRegularExpression FindBar::expression() const
{
    QString pattern = m_words->text();
    if (!m_expression->isChecked())
        pattern = QRegularExpression::escape(pattern);
    if (m_whole->isChecked())
        pattern = QStringLiteral("\\b(?:%1)\\b").arg(pattern);
    auto options = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!m_case->isChecked())
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

void FindBar::search()
{
    m_hits.clear();
    m_isMany = false;
    const QRegularExpression wanted = expression();
    const bool isAsked = m_view && !m_words->text().isEmpty();
    if (isAsked && wanted.isValid()) {
        const QString text = m_view->text();
        qsizetype done = 0;
        int bytes = 0;
        auto matches = wanted.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.capturedLength() == 0)
                continue;
            if (m_hits.size() == kMost) {
                m_isMany = true;
                break;
            }
            bytes += static_cast<int>(QStringView(text).mid(done, match.capturedStart() - done).toUtf8().size());
            const int length = static_cast<int>(match.captured().toUtf8().size());
            m_hits.push_back({bytes, length, match.capturedTexts()});
            bytes += length;
            done = match.capturedEnd();
        }
    }
    if (m_view) {
        std::vector<CodeView::Hit> marks;
        for (const Found& hit : m_hits)
            marks.push_back({hit.begin, hit.length});
        m_view->setHits(marks);
    }
    const bool isWrong = isAsked && !wanted.isValid();
    m_count->setText(isWrong    ? tr("no expression")
                     : !isAsked ? QString()
                     : m_isMany ? tr("more than %1").arg(m_appearance.numbers().whole(kMost))
                                : tr("%n place(s)", nullptr, hits()));
    m_count->setToolTip(isWrong ? wanted.errorString() : QString());
    for (QWidget* button : std::initializer_list<QWidget*>{m_previous, m_next, m_replace, m_all})
        button->setEnabled(!m_hits.empty());
}

int FindBar::chosenHit() const
{
    const auto begin = static_cast<int>(m_view->SendScintilla(QsciScintilla::SCI_GETSELECTIONSTART));
    const auto end = static_cast<int>(m_view->SendScintilla(QsciScintilla::SCI_GETSELECTIONEND));
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        if (m_hits[i].begin == begin && m_hits[i].begin + m_hits[i].length == end)
            return static_cast<int>(i);
    }
    return -1;
}

void FindBar::next(int step)
{
    if (!m_view || m_hits.empty())
        return;
    const int count = hits();
    int at = chosenHit();
    if (at >= 0) {
        at = (at + step + count) % count;
    } else {
        const auto caret = static_cast<int>(m_view->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS));
        at = 0;
        while (at < count && m_hits[static_cast<std::size_t>(at)].begin < caret)
            ++at;
        at = step > 0 ? at % count : (at - 1 + count) % count;
    }
    const Found& hit = m_hits[static_cast<std::size_t>(at)];
    m_view->SendScintilla(QsciScintilla::SCI_ENSUREVISIBLEENFORCEPOLICY,
                          static_cast<unsigned long>(m_view->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION,
                                                                           static_cast<unsigned long>(hit.begin))));
    m_view->SendScintilla(QsciScintilla::SCI_SETSEL, static_cast<unsigned long>(hit.begin),
                          static_cast<long>(hit.begin + hit.length));
    m_count->setText(tr("%1 of %2").arg(at + 1).arg(count));
}

QString FindBar::replacementOf(const Found& hit) const
{
    QString text = m_other->text();
    if (!m_expression->isChecked())
        return text;
    for (qsizetype group = hit.groups.size() - 1; group >= 0; --group)
        text.replace(QStringLiteral("$%1").arg(group), hit.groups[group]);
    return text.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
        .replace(QStringLiteral("\\t"), QStringLiteral("\t"));
}

void FindBar::replaceOne()
{
    if (!m_view || m_hits.empty())
        return;
    const int at = chosenHit();
    if (at >= 0) {
        const QByteArray words = replacementOf(m_hits[static_cast<std::size_t>(at)]).toUtf8();
        m_view->SendScintilla(QsciScintilla::SCI_REPLACESEL, words.constData());
        search();
    }
    next(1);
}

int FindBar::replaceAll()
{
    if (!m_view)
        return 0;
    const auto found = m_hits;
    m_view->beginUndoAction();
    for (auto hit = found.rbegin(); hit != found.rend(); ++hit) {
        const QByteArray words = replacementOf(*hit).toUtf8();
        m_view->SendScintilla(QsciScintilla::SCI_SETTARGETRANGE, static_cast<unsigned long>(hit->begin),
                              static_cast<long>(hit->begin + hit->length));
        m_view->SendScintilla(QsciScintilla::SCI_REPLACETARGET, static_cast<unsigned long>(words.size()),
                              words.constData());
    }
    m_view->endUndoAction();
    search();
    m_count->setText(tr("%n replaced", nullptr, static_cast<int>(found.size())));
    return static_cast<int>(found.size());
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return end();
    QFrame::keyPressEvent(event);
}

} // namespace wh::ui
