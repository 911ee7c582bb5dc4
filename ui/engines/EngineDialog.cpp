// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engines/EngineDialog.h"

#include "ui/common/Appearance.h"
#include "ui/common/EnterKey.h"
#include "ui/common/ErrorText.h"
#include "ui/engines/CertificateView.h"
#include "ui/engines/EngineQuestions.h"
#include "ui/links/EngineDirectory.h"
#include "ui/session/Session.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

using State = EngineLink::State;

constexpr int kWidth = 600;

EngineEntry entryBefore(const EngineDirectory& directory, const QString& id)
{
    const EngineEntry* known = directory.find(id);
    return known ? *known : EngineEntry();
}

/// Whether nobody is there, somebody else, or an engine that does not let us in.
QString trialFailure(const Error& error, const QString& address)
{
    const QString why = errorText(error);
    if (error.code == "remote.unreachable" || error.code == "remote.nobody_listens")
        return EngineDialog::tr("Nothing answers at %1.").arg(address) + u' ' + why;
    if (error.code == "remote.token_refused")
        return EngineDialog::tr("An engine answers at %1, but not to this token.").arg(address) + u' ' + why;
    return why;
}

} // namespace

EngineDialog::EngineDialog(const Appearance& appearance, EngineLinks& links, EngineDirectory& directory,
                           const QString& id, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_links(links)
    , m_directory(directory)
    , m_before(entryBefore(directory, id))
    , m_certificate(m_before.certificate)
    , m_isNameTheirs(!m_before.name.isEmpty())
{
    setObjectName(QStringLiteral("engineDialog"));
    letEnterPressFocused(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    m_address->setText(m_before.address);
    m_name->setText(m_before.name);
    m_keep->setChecked(m_before.token != EngineEntry::Token::Asked);
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString& address) {
        suggestName(address);
        onChanged();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_isNameTheirs = true;
        onChanged();
    });
    connect(m_token, &QLineEdit::textChanged, this, &EngineDialog::onChanged);
    connect(m_test, &QPushButton::clicked, this, &EngineDialog::startTrial);
    connect(m_cancelTest, &QPushButton::clicked, this, [this] {
        stopTrial();
        setTrial(Icon::Cancel, Token::Muted, tr("Cancelled."), false);
    });
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_certificate = m_certificateView->fingerprint();
        m_trial->acceptCertificate(m_certificate);
    });
    connect(m_save, &QPushButton::clicked, this, &EngineDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    onChanged();
    m_address->setFocus();
}

EngineDialog::~EngineDialog() = default;

void EngineDialog::build()
{
    const auto field = [this](const char* name, QLabel*& label) {
        auto* made = new QLineEdit(this);
        made->setObjectName(QLatin1String(name));
        label = new QLabel(this);
        label->setBuddy(made);
        return made;
    };
    const auto problem = [this](const char* name) {
        auto* made = new QLabel(this);
        made->setObjectName(QLatin1String(name));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setFont(m_appearance.font(FontRole::Small));
        QPalette palette = made->palette();
        palette.setColor(QPalette::WindowText, m_appearance.colour(Token::Failed));
        made->setPalette(palette);
        made->hide();
        return made;
    };
    m_address = field("address", m_addressLabel);
    m_addressProblem = problem("problem:address");
    m_name = field("name", m_nameLabel);
    m_nameProblem = problem("problem:name");
    m_token = makeTokenField(m_appearance, this);
    m_tokenLabel = new QLabel(this);
    m_tokenLabel->setBuddy(m_token);
    m_keep = new QCheckBox(this);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_test = new QPushButton(this);
    m_test->setObjectName(QStringLiteral("test"));
    m_cancelTest = new QPushButton(this);
    m_cancelTest->setObjectName(QStringLiteral("cancelTest"));
    m_cancelTest->hide();
    m_picture = new QLabel(this);
    m_result = new QLabel(this);
    m_result->setObjectName(QStringLiteral("testResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kGrid);
    m_bar->hide();
    m_certificateView = new CertificateView(m_appearance, this);
    m_certificateView->hide();
    m_accept = new QPushButton(this);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->hide();
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("cancel"));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * kGrid);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto row = [&](QLabel* label, QWidget* widget, QWidget* below) {
        grid->addWidget(label, line, 0);
        grid->addWidget(widget, line++, 1);
        grid->addWidget(below, line++, 1);
        grid->setRowMinimumHeight(line++, kGrid);
    };
    row(m_addressLabel, m_address, m_addressProblem);
    row(m_nameLabel, m_name, m_nameProblem);
    row(m_tokenLabel, m_token, m_keep);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * kGrid);
    head->addWidget(m_test, 0, Qt::AlignTop);
    head->addWidget(m_picture);
    head->addWidget(m_result, 1);
    head->addWidget(m_cancelTest, 0, Qt::AlignTop);
    auto* acceptance = new QHBoxLayout;
    acceptance->addStretch();
    acceptance->addWidget(m_accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addLayout(grid);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_certificateView);
    column->addLayout(acceptance);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(kWidth);
}

void EngineDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EngineDialog::retranslate()
{
    const bool isNew = m_before.id.isEmpty();
    setWindowTitle(isNew ? tr("Add an engine") : tr("Change %1").arg(m_before.name));
    m_addressLabel->setText(tr("&Address"));
    m_address->setPlaceholderText(QStringLiteral("wss://fra-1.example:8420"));
    m_address->setToolTip(tr("Host and port of wheelhouse-engine; 8420 where no port is named. Without encryption "
                             "(ws://) on this computer only."));
    m_nameLabel->setText(tr("&Name"));
    m_name->setToolTip(tr("How lists call it"));
    m_tokenLabel->setText(tr("&Token"));
    m_token->setPlaceholderText(tokenPlace());
    m_token->setToolTip(tr("What “wheelhouse-engine token create” printed on the server"));
    m_keep->setText(tr("&Keep the token in the keychain of this computer"));
    m_test->setText(tr("Te&st the connection"));
    m_cancelTest->setText(tr("Stop"));
    m_accept->setText(tr("A&ccept this certificate"));
    m_save->setText(isNew ? tr("Add") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
    if (m_trial)
        showTrial();
}

QString EngineDialog::tokenPlace() const
{
    if (m_before.token == EngineEntry::Token::Kept)
        return tr("the one in the keychain");
    const EngineLink* link = m_before.id.isEmpty() ? nullptr : m_links.find(m_before.id);
    const bool isInUse = link && link->hasToken();
    if (m_before.token == EngineEntry::Token::Asked)
        return isInUse ? tr("asked for at each start, in use now") : tr("asked for at each start");
    return isInUse ? tr("given, not accepted yet") : tr("none");
}

EngineEntry EngineDialog::entry() const
{
    EngineEntry entry = m_before;
    entry.address = m_address->text();
    entry.name = m_name->text();
    entry.certificate = m_certificate;
    return entry;
}

void EngineDialog::suggestName(const QString& address)
{
    if (m_isNameTheirs)
        return;
    const auto read = engineAddress(address);
    const QString host = read ? QUrl(*read).host() : QString();
    // "fra-1.example" is "fra-1"; numbers stay whole.
    const bool isNumber = host.isEmpty() || host.front().isDigit() || host.contains(u':');
    m_name->setText(isNumber ? host : host.section(u'.', 0, 0));
}

void EngineDialog::onChanged()
{
    if (m_trial) {
        stopTrial(); // of other fields than these
        setTrial(Icon::Info, Token::Muted, {}, false);
    }
    const auto mistake = m_directory.mistakeIn(entry());
    showMistake(mistake, false);
    m_save->setEnabled(!mistake);
    m_test->setEnabled(bool(engineAddress(m_address->text())));
}

void EngineDialog::showMistake(const std::optional<Error>& mistake, bool isFinal)
{
    // What is only missing so far is no mistake yet.
    const bool isMissing =
        mistake && (mistake->code == "engines.address_missing" || mistake->code == "engines.name_missing");
    const bool isOfName = mistake && mistake->code.starts_with("engines.name_");
    for (QLabel* label : {m_addressProblem, m_nameProblem}) {
        const bool isShown = mistake && (isFinal || !isMissing) && (label == m_nameProblem) == isOfName;
        label->setText(isShown ? errorText(*mistake) : QString());
        label->setVisible(isShown);
    }
}

void EngineDialog::save()
{
    EngineEntry wanted = entry();
    const bool isNew = wanted.id.isEmpty();
    const QString token = m_token->text().trimmed();
    // Without its token it need not be tried.
    if (isNew)
        wanted.isWanted = false;
    const auto kept = [&]() -> Result<QString> {
        if (isNew)
            return m_directory.add(wanted);
        const auto changed = m_directory.change(wanted);
        return changed ? Result<QString>(wanted.id) : Result<QString>(changed.error());
    }();
    if (!kept)
        return showMistake(kept.error(), true);
    stopTrial();
    if (EngineLink* link = m_links.find(*kept)) {
        link->setProperty(kDeclinedKeychain, !m_keep->isChecked());
        if (!token.isEmpty())
            link->giveToken(token, m_keep->isChecked());
        else if (isNew)
            link->connectNow();
        else if (wanted.certificate != m_before.certificate)
            link->acceptCertificate(wanted.certificate);
    }
    emit saved(*kept);
    accept();
}

// The trial

void EngineDialog::startTrial()
{
    stopTrial();
    EngineEntry tried = entry();
    const auto address = engineAddress(tried.address);
    if (!address)
        return;
    tried.address = *address;
    const QString token = m_token->text().trimmed();
    m_trial = m_links.trial(tried);
    if (!m_trial)
        return;
    connect(m_trial.get(), &EngineLink::stateChanged, this, &EngineDialog::showTrial);
    connect(&m_trial->session(), &Session::ready, this, &EngineDialog::showTrial);
    connect(&m_trial->session(), &Session::failed, this, &EngineDialog::showTrial);
    if (token.isEmpty())
        m_trial->connectNow();
    else
        m_trial->giveToken(token, false);
    showTrial();
}

void EngineDialog::stopTrial()
{
    if (!m_trial)
        return;
    m_trial->disconnect(this);
    m_trial->session().disconnect(this);
    m_trial.release()->deleteLater(); // it may be the one that told of something
}

void EngineDialog::setTrial(Icon icon, Token colour, const QString& text, bool isUnderWay)
{
    m_picture->setPixmap(text.isEmpty() ? QPixmap()
                                        : m_appearance.icon(icon, colour).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_result->setText(text);
    m_result->setAccessibleName(text);
    m_bar->setVisible(isUnderWay);
    showTestButtons(isUnderWay);
    const bool asks = m_trial && !isUnderWay &&
                      (m_trial->state() == State::CertificateNew || m_trial->state() == State::CertificateChanged);
    if (asks)
        m_certificateView->setCertificate(*m_trial->error());
    m_certificateView->setVisible(asks);
    m_accept->setVisible(asks);
    adjustSize();
}

/// One of the two can be pressed. The focus goes to and fro with that: of a button that is disabled or hidden it would
/// go to the next one, which saves.
void EngineDialog::showTestButtons(bool isUnderWay)
{
    const QWidget* focused = focusWidget();
    const bool isOfTest = focused == m_test || focused == m_cancelTest || focused == m_accept;
    if (isUnderWay)
        m_cancelTest->show();
    else
        m_test->setEnabled(true);
    if (isOfTest)
        (isUnderWay ? m_cancelTest : m_test)->setFocus(Qt::OtherFocusReason);
    m_cancelTest->setVisible(isUnderWay);
    m_test->setEnabled(!isUnderWay);
}

void EngineDialog::showTrial()
{
    const Session& session = m_trial->session();
    switch (m_trial->state()) {
    case State::Off:
    case State::Connecting:
        return setTrial(Icon::Clock, Token::Muted, tr("Connecting to %1…").arg(m_trial->entry().address), true);
    case State::Connected:
        if (session.error())
            return setTrial(Icon::Failed, Token::Failed, errorText(*session.error()), false);
        if (!session.isReady())
            return setTrial(Icon::Clock, Token::Muted, tr("Connected; asking what it is…"), true);
        return setTrial(Icon::Check, Token::Up,
                        tr("Connected: version %1 on %2.")
                            .arg(toQString(session.engine()->version), toQString(session.engine()->platform)),
                        false);
    case State::CertificateNew:
        return setTrial(Icon::Lock, Token::Warning,
                        tr("Something answers with a certificate that has never been seen here. Nothing has been sent "
                           "yet."),
                        false);
    case State::CertificateChanged:
        return setTrial(Icon::Warning, Token::Failed,
                        tr("Something answers with another certificate than the one you accepted. Nothing has been "
                           "sent."),
                        false);
    case State::TokenWanted:
        setTrial(Icon::Lock, Token::Warning,
                 m_trial->error()->code == "engines.token_wanted"
                     ? tr("An engine answers at %1, and wants a token: enter it above.").arg(m_trial->entry().address)
                     : errorText(*m_trial->error()),
                 false);
        m_token->setFocus();
        return;
    case State::Away: // one attempt is a test
    case State::Refused: {
        const QString why = trialFailure(*m_trial->error(), m_trial->entry().address);
        stopTrial();
        return setTrial(Icon::Failed, Token::Failed, why, false);
    }
    }
}

} // namespace wh::ui
