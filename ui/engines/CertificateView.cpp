// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engines/CertificateView.h"

#include "ui/common/Appearance.h"
#include "ui/links/EngineEntry.h"

#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

QString fieldOf(const Error& error, const char* name)
{
    return QString::fromStdString(std::string(error.field(name)));
}

/// In two lines of 16 pairs.
QString brokenFingerprint(const QString& certificate)
{
    QString text = fingerprintText(certificate);
    const qsizetype middle = text.size() / 2;
    if (certificate.size() == 64)
        text[middle] = u'\n';
    return text;
}

} // namespace

CertificateView::CertificateView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_lines(new QGridLayout), m_advice(new QLabel(this))
{
    setObjectName(QStringLiteral("certificate"));
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_advice->setForegroundRole(QPalette::PlaceholderText);
    m_lines->setHorizontalSpacing(3 * kGrid);
    m_lines->setVerticalSpacing(kGrid);
    m_lines->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addLayout(m_lines);
    column->addWidget(m_advice);
    connect(&appearance, &Appearance::changed, this, &CertificateView::refresh);
}

void CertificateView::setCertificate(const Error& error)
{
    m_error = error;
    refresh();
}

QString CertificateView::fingerprint() const
{
    return fieldOf(m_error, "fingerprint");
}

void CertificateView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void CertificateView::addLine(const QString& title, const QString& text, bool isFingerprint)
{
    auto* name = new QLabel(title, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto* value = new QLabel(text, this);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(title + QStringLiteral(": ") + text);
    if (isFingerprint)
        value->setFont(m_appearance.font(FontRole::Mono));
    else
        value->setWordWrap(true);
    const int line = m_lines->rowCount();
    m_lines->addWidget(name, line, 0, Qt::AlignTop);
    m_lines->addWidget(value, line, 1);
}

void CertificateView::refresh()
{
    if (m_error.code.empty())
        return;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool isChanged = m_error.code == "remote.certificate_changed";
    addLine(isChanged ? tr("Shown now, SHA-256") : tr("SHA-256"), brokenFingerprint(fingerprint()), true);
    if (isChanged)
        addLine(tr("Accepted before"), brokenFingerprint(fieldOf(m_error, "expected")), true);
    addLine(tr("Made out to"), fieldOf(m_error, "subject"));
    addLine(tr("Signed by"),
            fieldOf(m_error, "issuer") == fieldOf(m_error, "subject") ? tr("itself") : fieldOf(m_error, "issuer"));
    const QDateTime until = QDateTime::fromString(fieldOf(m_error, "until"), Qt::ISODate);
    addLine(tr("Valid until"), m_appearance.times().moment(until.toMSecsSinceEpoch() * kMillisecond));
    const bool isVouched = m_error.field("vouched") == "yes";
    addLine(tr("Authority"), isVouched ? tr("one that this computer trusts vouches for it")
                                       : tr("none that this computer trusts vouches for it"));
    m_advice->setText(tr("Compare it with what the server itself says:") +
                      QStringLiteral("\nopenssl x509 -noout -fingerprint -sha256 -in cert.pem"));
}

} // namespace wh::ui
