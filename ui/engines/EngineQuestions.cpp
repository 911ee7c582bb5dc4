// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engines/EngineQuestions.h"

#include "ui/common/Appearance.h"
#include "ui/common/EnterKey.h"
#include "ui/common/ErrorText.h"
#include "ui/engines/CertificateView.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

using State = EngineLink::State;

constexpr int kWidth = 560;

QLabel* makeText(QWidget* parent)
{
    auto* text = new QLabel(parent);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    return text;
}

QHBoxLayout* makeButtons(QPushButton* first, QPushButton* second)
{
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(first);
    buttons->addWidget(second);
    return buttons;
}

bool asksAboutCertificate(const EngineLink& link)
{
    return link.state() == State::CertificateNew || link.state() == State::CertificateChanged;
}

bool isTokenRefused(const EngineLink& link)
{
    return link.state() == State::Refused && link.error()->code == "remote.token_refused";
}

} // namespace

// Certificates

CertificateDialog::CertificateDialog(const Appearance& appearance, EngineLink& link, QWidget* parent)
    : QDialog(parent)
    , m_link(&link)
    , m_appearance(appearance)
    , m_picture(new QLabel(this))
    , m_text(makeText(this))
    , m_view(new CertificateView(appearance, this))
    , m_accept(new QPushButton(this))
    , m_refuse(new QPushButton(this))
{
    setObjectName(QStringLiteral("certificateDialog"));
    letEnterPressFocused(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_refuse->setObjectName(QStringLiteral("refuse"));
    auto* head = new QHBoxLayout;
    head->setSpacing(3 * kGrid);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    head->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->setSpacing(4 * kGrid);
    column->addLayout(head);
    column->addWidget(m_view);
    column->addStretch();
    column->addLayout(makeButtons(m_accept, m_refuse));
    setMinimumWidth(kWidth);
    // Enter does what is safe: who compares, looks for the button.
    m_refuse->setDefault(true);
    m_refuse->setFocus(); // the first button that can have it would take it, and Enter with it
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (m_link)
            m_link->acceptCertificate(m_view->fingerprint());
        accept();
    });
    connect(m_refuse, &QPushButton::clicked, this, &QDialog::reject);
    connect(&link, &EngineLink::stateChanged, this, &CertificateDialog::look);
    connect(&link, &QObject::destroyed, this, &QDialog::reject);
    look();
}

void CertificateDialog::look()
{
    // Meanwhile it may be another one that is shown, or none.
    if (!asksAboutCertificate(*m_link))
        return reject();
    m_view->setCertificate(*m_link->error());
    retranslate();
}

void CertificateDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_link && asksAboutCertificate(*m_link))
        retranslate();
}

void CertificateDialog::retranslate()
{
    const bool isChanged = m_link->state() == State::CertificateChanged;
    setWindowTitle(isChanged ? tr("The certificate has changed") : tr("A new certificate"));
    const QPixmap picture =
        m_appearance.icon(isChanged ? Icon::Warning : Icon::Lock, isChanged ? Token::Failed : Token::Warning)
            .pixmap(QSize(24, 24), devicePixelRatioF());
    m_picture->setPixmap(picture);
    m_text->setText(
        isChanged
            ? tr("%1 shows another certificate than the one you accepted. That is right if it was renewed. Otherwise "
                 "somebody else answers in its place, and would get your token. Nothing has been sent.")
                  .arg(m_link->name())
            : tr("%1 shows this certificate. Accept it if it is the one of your server: from then on no other is "
                 "taken. Nothing has been sent yet.")
                  .arg(m_link->name()));
    m_accept->setText(isChanged ? tr("Accept the new one") : tr("Accept"));
    m_refuse->setText(isChanged ? tr("Keep refusing") : tr("Not now"));
}

// Tokens

TokenDialog::TokenDialog(const Appearance& appearance, EngineLink& link, QWidget* parent)
    : QDialog(parent)
    , m_link(&link)
    , m_text(makeText(this))
    , m_label(new QLabel(this))
    , m_token(makeTokenField(appearance, this))
    , m_keep(new QCheckBox(this))
    , m_give(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("tokenDialog"));
    letEnterPressFocused(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_give->setObjectName(QStringLiteral("give"));
    m_give->setDefault(true);
    m_give->setEnabled(false);
    m_label->setBuddy(m_token);
    const bool hasKeychain = !link.error() || link.error()->code != "keychain.unavailable";
    // Where somebody wanted to be asked, it is not kept unasked.
    const bool wasDeclined =
        link.entry().token == EngineEntry::Token::Asked || link.property(kDeclinedKeychain).toBool();
    m_keep->setChecked(hasKeychain && !wasDeclined);
    m_keep->setEnabled(hasKeychain);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * kGrid);
    row->addWidget(m_label);
    row->addWidget(m_token, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(m_text);
    column->addLayout(row);
    column->addWidget(m_keep);
    column->addStretch();
    column->addLayout(makeButtons(m_give, m_cancel));
    setMinimumWidth(kWidth);
    connect(m_token, &QLineEdit::textChanged, this,
            [this](const QString& token) { m_give->setEnabled(!token.trimmed().isEmpty()); });
    connect(m_give, &QPushButton::clicked, this, [this] {
        if (m_link)
            m_link->giveToken(m_token->text(), m_keep->isChecked());
        accept();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&link, &QObject::destroyed, this, &QDialog::reject);
    retranslate();
    m_token->setFocus();
}

void TokenDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_link)
        retranslate();
}

void TokenDialog::retranslate()
{
    setWindowTitle(tr("Token of %1").arg(m_link->name()));
    QStringList sentences;
    if (m_link->error())
        sentences << errorText(*m_link->error());
    if (!m_keep->isEnabled())
        sentences << tr("So it is asked for at each start of Wheelhouse, and kept nowhere.");
    m_text->setText(sentences.join(u' '));
    m_label->setText(tr("&Token"));
    m_label->setMinimumWidth(m_label->sizeHint().width() + kGrid); // the line under its letter
    m_token->setAccessibleName(tr("Token"));
    m_keep->setText(tr("&Keep it in the keychain of this computer"));
    m_give->setText(tr("Connect"));
    m_cancel->setText(tr("Cancel"));
}

QLineEdit* makeTokenField(const Appearance& appearance, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(QStringLiteral("token"));
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    QAction* show = field->addAction(appearance.icon(Icon::Eye, Token::Muted), QLineEdit::TrailingPosition);
    show->setCheckable(true);
    show->setToolTip(TokenDialog::tr("Show what is typed"));
    QObject::connect(show, &QAction::toggled, field,
                     [field](bool isShown) { field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    return field;
}

bool hasQuestion(const EngineLink& link)
{
    return asksAboutCertificate(link) || link.state() == State::TokenWanted || isTokenRefused(link);
}

QDialog* makeQuestion(const Appearance& appearance, EngineLink& link, QWidget* parent)
{
    if (asksAboutCertificate(link))
        return new CertificateDialog(appearance, link, parent);
    if (hasQuestion(link))
        return new TokenDialog(appearance, link, parent);
    return nullptr;
}

} // namespace wh::ui
