// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageHost.h"

#include "ui/settings/SettingsTable.h"

namespace wh::ui {

namespace {

constexpr qsizetype kLongestWay = 50;

} // namespace

PageHost::PageHost(const ShellContext& context, QWidget* parent)
    : QStackedWidget(parent), m_context(context), m_states(context.settings.value(setting::kPageStates))
{}

Page* PageHost::page(const QString& id)
{
    if (Page* made = m_pages.value(id))
        return made;
    const PageEntry* entry = pageEntry(id);
    if (!entry)
        return nullptr;
    Page* page = entry->make(m_context);
    m_pages.insert(id, page);
    addWidget(page);
    connect(page, &Page::windowTitleChanged, this, [this, id] {
        if (id == m_current)
            emit currentTitleChanged();
    });
    if (const QVariantMap state = m_states.take(id).toMap(); !state.isEmpty())
        page->restoreState(state);
    return page;
}

Page* PageHost::open(const QString& id)
{
    Page* page = this->page(id);
    if (!page)
        return nullptr;
    if (id != m_current) {
        m_way = m_way.mid(0, m_at + 1) << id;
        if (m_way.size() > kLongestWay)
            m_way.removeFirst();
        m_at = m_way.size() - 1;
        show(id);
    }
    return page;
}

void PageHost::goBack()
{
    if (canGoBack())
        show(m_way.at(--m_at));
}

void PageHost::goForward()
{
    if (canGoForward())
        show(m_way.at(++m_at));
}

void PageHost::show(const QString& id)
{
    m_current = id;
    Page* page = this->page(id);
    setCurrentWidget(page);
    emit currentPageChanged(id);
    emit wayChanged();
    // What was focused on it has it again; a page that is new to the reader takes it as a whole.
    if (QWidget* focused = page->focusWidget(); focused && focused->isVisible() && focused->isEnabled())
        focused->setFocus();
    else
        page->setFocus();
}

Page* PageHost::current() const
{
    return m_pages.value(m_current);
}

QVariantMap PageHost::savedStates() const
{
    QVariantMap states = m_states;
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        if (const QVariantMap state = page.value()->savedState(); !state.isEmpty())
            states.insert(page.key(), state);
    }
    return states;
}

} // namespace wh::ui
