// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/OpenFiles.h"

#include "ui/common/Appearance.h"
#include "ui/editor/CodeView.h"
#include "ui/editor/ScriptShelf.h"

#include <QFileInfo>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <filesystem>

namespace wh::ui {

namespace {

constexpr int kKeepMs = 1000;

} // namespace

OpenFiles::OpenFiles(const Appearance& appearance, Recovery recovery, QWidget* parent)
    : QTabWidget(parent), m_appearance(appearance), m_recovery(std::move(recovery)), m_keep(new QTimer(this))
{
    setDocumentMode(true);
    setMovable(true);
    setElideMode(Qt::ElideMiddle);
    m_keep->setSingleShot(true);
    m_keep->setInterval(kKeepMs);
    connect(m_keep, &QTimer::timeout, this, &OpenFiles::keepAll);
    connect(this, &QTabWidget::currentChanged, this, &OpenFiles::stateChanged);
}

OpenFiles::~OpenFiles()
{
    // The window has asked; what it was told to leave unsaved is there again next time.
    disconnect();
    keepAll();
}

OpenFiles::Document* OpenFiles::find(const Place& place)
{
    const auto found =
        std::find_if(m_documents.begin(), m_documents.end(), [&](const Document& one) { return one.place == place; });
    return found == m_documents.end() ? nullptr : &*found;
}

const OpenFiles::Document* OpenFiles::find(const Place& place) const
{
    return const_cast<OpenFiles*>(this)->find(place);
}

OpenFiles::Document& OpenFiles::add(const Place& place, const QString& saved, const QString& text)
{
    auto* view = new CodeView(m_appearance, this);
    view->setAccessibleName(place.file);
    view->setContent(saved);
    m_documents.push_back({place, view, saved});
    connect(view, &CodeView::edited, this, [this, view] { onEdited(view); });
    connect(view, &CodeView::escaped, this, &OpenFiles::escaped);
    const int tab = addTab(view, QString());
    auto* cross = new QToolButton(this);
    cross->setAutoRaise(true);
    cross->setFocusPolicy(Qt::NoFocus); // Ctrl+W
    cross->setIcon(m_appearance.icon(Icon::Close, Token::Muted));
    cross->setIconSize({3 * kGrid, 3 * kGrid});
    connect(cross, &QToolButton::clicked, this, [this, view] {
        const auto found = std::find_if(m_documents.begin(), m_documents.end(),
                                        [view](const Document& one) { return one.view == view; });
        if (found != m_documents.end())
            emit closeWanted(Place(found->place));
    });
    tabBar()->setTabButton(tab, QTabBar::RightSide, cross);
    setTabToolTip(indexOf(view), place.script + u'/' + place.file);
    if (text != saved)
        view->replaceContent(text);
    showTitles();
    return *find(place);
}

CodeView* OpenFiles::open(const Place& place)
{
    if (const Document* known = find(place)) {
        setCurrentWidget(known->view);
        return known->view;
    }
    const auto text = readScriptFile(place.script, place.file);
    if (!text) {
        emit failed(text.error());
        return nullptr;
    }
    CodeView* view = add(place, *text, *text).view;
    setCurrentWidget(view);
    emit stateChanged();
    return view;
}

CodeView* OpenFiles::view() const
{
    return qobject_cast<CodeView*>(currentWidget());
}

CodeView* OpenFiles::viewOf(const Place& place) const
{
    const Document* known = find(place);
    return known ? known->view : nullptr;
}

OpenFiles::Place OpenFiles::current() const
{
    for (const Document& one : m_documents) {
        if (one.view == currentWidget())
            return one.place;
    }
    return {};
}

std::vector<OpenFiles::Place> OpenFiles::places() const
{
    std::vector<Place> places;
    for (int tab = 0; tab < count(); ++tab) {
        for (const Document& one : m_documents) {
            if (one.view == widget(tab))
                places.push_back(one.place);
        }
    }
    return places;
}

bool OpenFiles::isModified(const Place& place) const
{
    const Document* known = find(place);
    return known && known->isModified;
}

std::vector<OpenFiles::Place> OpenFiles::modified() const
{
    std::vector<Place> places;
    for (const Document& one : m_documents) {
        if (one.isModified)
            places.push_back(one.place);
    }
    return places;
}

void OpenFiles::onEdited(CodeView* view)
{
    const auto found =
        std::find_if(m_documents.begin(), m_documents.end(), [view](const Document& one) { return one.view == view; });
    if (found == m_documents.end())
        return;
    const bool was = found->isModified;
    found->isModified = differs(*found);
    found->isKept = false;
    if (!m_keep->isActive())
        m_keep->start();
    if (was != found->isModified) {
        showTitles();
        emit stateChanged();
    }
    emit edited(found->place);
}

void OpenFiles::keepAll()
{
    for (Document& one : m_documents) {
        if (one.isKept)
            continue;
        one.isKept = true;
        if (!one.isModified)
            m_recovery.forget(one.place.script, one.place.file);
        else if (const auto kept = m_recovery.keep({one.place.script, one.place.file, one.view->text()}); !kept)
            emit failed(kept.error());
    }
}

// Other programs

bool OpenFiles::differs(const Document& document)
{
    return document.elsewhere == Elsewhere::Removed || document.view->text() != document.saved;
}

/// The text that the file has now is the tab's.
void OpenFiles::load(Document& document, const QString& text)
{
    document.saved = text;
    document.elsewhere = Elsewhere::Same;
    document.isWarned = false;
    document.isModified = differs(document);
    document.view->replaceContent(text); // edited() does the rest, where it is another
}

/// @return whether it was loaded anew
bool OpenFiles::compare(Document& document)
{
    const auto there = readScriptFile(document.place.script, document.place.file);
    if (!there) {
        // What cannot be read may be there as it was.
        if (!QFileInfo::exists(document.place.script + u'/' + document.place.file))
            document.elsewhere = Elsewhere::Removed;
        return false;
    }
    const QString text = document.view->text();
    const bool isOwn = text != document.saved; // has changes of its own
    if (*there == text || (!isOwn && *there != document.saved)) {
        load(document, *there);
        return *there != text;
    }
    document.elsewhere = *there == document.saved ? Elsewhere::Same : Elsewhere::Changed;
    return false;
}

std::vector<OpenFiles::Place> OpenFiles::takeFromDisk()
{
    std::vector<Place> loaded;
    bool isOther = false;
    for (const Place& place : places()) { // who is told of an edit may open or close tabs
        Document* document = find(place);
        if (!document)
            continue;
        const bool wasModified = document->isModified;
        const Elsewhere was = document->elsewhere;
        if (compare(*document))
            loaded.push_back(place);
        document = find(place);
        if (!document)
            continue;
        document->isModified = differs(*document);
        if (was == document->elsewhere && wasModified == document->isModified)
            continue;
        document->isKept = false;
        if (!m_keep->isActive())
            m_keep->start();
        isOther = true;
    }
    if (isOther || !loaded.empty()) {
        showTitles();
        emit stateChanged();
    }
    return loaded;
}

OpenFiles::Elsewhere OpenFiles::elsewhere(const Place& place) const
{
    const Document* known = find(place);
    return known ? known->elsewhere : Elsewhere::Same;
}

Result<void> OpenFiles::loadAnew(const Place& place)
{
    const auto there = readScriptFile(place.script, place.file);
    if (!there)
        return there.error();
    if (Document* document = find(place)) {
        document->isKept = false;
        load(*document, *there);
        keepAll();
        showTitles();
        emit stateChanged();
    }
    return {};
}

void OpenFiles::keepMine(const Place& place)
{
    Document* document = find(place);
    const auto there = readScriptFile(place.script, place.file);
    if (!document || !there)
        return;
    document->saved = *there;
    document->elsewhere = Elsewhere::Same;
    document->isWarned = false;
    document->isModified = differs(*document);
    showTitles();
    emit stateChanged();
}

Result<void> OpenFiles::save(const Place& place)
{
    Document* document = find(place);
    if (!document)
        return {};
    const QString text = document->view->text();
    const auto there = readScriptFile(place.script, place.file);
    const bool isChanged = there && *there != document->saved && *there != text;
    if (isChanged && !document->isWarned) {
        document->isWarned = true;
        document->elsewhere = Elsewhere::Changed;
        emit stateChanged();
        return Error("script.changed_elsewhere", {{"path", place.file.toStdString()},
                                                  {"remedy", "save once more to write over it, or close the tab"}});
    }
    if (auto written = writeScriptFile(place.script, place.file, text); !written)
        return written;
    document->saved = text;
    document->isModified = false;
    document->isWarned = false;
    document->elsewhere = Elsewhere::Same;
    document->isKept = true;
    m_recovery.forget(place.script, place.file);
    showTitles();
    emit stateChanged();
    return {};
}

void OpenFiles::close(const Place& place)
{
    const auto found =
        std::find_if(m_documents.begin(), m_documents.end(), [&](const Document& one) { return one.place == place; });
    if (found == m_documents.end())
        return;
    m_recovery.forget(place.script, place.file);
    CodeView* view = found->view;
    m_documents.erase(found);
    view->disconnect(this);
    removeTab(indexOf(view));
    view->deleteLater();
    showTitles();
    emit stateChanged();
}

void OpenFiles::moved(const Place& from, const Place& to)
{
    Document* document = find(from);
    if (!document)
        return;
    if (!to.isValid())
        return close(from);
    m_recovery.forget(from.script, from.file);
    document->place = to;
    document->isKept = false;
    document->view->setAccessibleName(to.file);
    setTabToolTip(indexOf(document->view), to.script + u'/' + to.file);
    keepAll();
    showTitles();
    emit stateChanged();
}

int OpenFiles::recover()
{
    int count = 0;
    for (const auto& text : m_recovery.all()) {
        const Place place{text.script, text.file};
        const auto there = readScriptFile(text.script, text.file);
        if (find(place) || (there && *there == text.text)) {
            m_recovery.forget(text.script, text.file);
            continue;
        }
        add(place, there ? *there : QString(), text.text);
        ++count;
    }
    if (count > 0)
        emit stateChanged();
    return count;
}

Result<ScriptProject> OpenFiles::project(const QString& script) const
{
    auto project = readScriptProject(std::filesystem::path(script.toStdU16String()));
    if (!project) {
        // While its files are being written a script may be too large or without a main file.
        return project;
    }
    for (const Document& one : m_documents) {
        if (one.place.script == script)
            project->files[one.place.file.toStdString()] = one.view->text().toStdString();
    }
    if (const auto valid = project->validate(); !valid)
        return valid.error();
    return project;
}

void OpenFiles::showTitles()
{
    for (const Document& one : m_documents) {
        // A main.js says nothing: every script has one.
        const bool isAlone = std::none_of(m_documents.begin(), m_documents.end(), [&](const Document& other) {
            return &other != &one && other.place.file == one.place.file;
        });
        const QString title = isAlone && one.place.file != u"main.js"
                                  ? one.place.file
                                  : scriptTitle(one.place.script) + u'/' + one.place.file;
        const int tab = indexOf(one.view);
        setTabText(tab, (one.isModified ? QStringLiteral("● ") : QString()) +
                            QString(title).replace(u'&', QStringLiteral("&&")));
    }
}

} // namespace wh::ui
