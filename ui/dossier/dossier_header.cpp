#include "ui/dossier/dossier_header.h"

#include "core/clients/bsn.h"
#include "core/clients/client_rules.h"
#include "ui/shared/client_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/explained_label.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/masked_field.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/period_badge.h"
#include "ui/shared/record_labels.h"
#include "ui/shared/text_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace werkpad
{

DossierHeader::DossierHeader(OpenDossier& dossier, QWidget* parent)
    : QFrame(parent)
    , m_dossier(dossier)
    , m_name(new ExplainedLabel(this))
    , m_age(new ExplainedLabel(this))
    , m_badge(new PeriodBadge(this))
    , m_regimes(new ExplainedLabel(this))
    , m_coach(new ExplainedLabel(this))
    , m_standIn(new ExplainedLabel(this))
    , m_bsnLabel(new QLabel(tr("BSN"), this))
    , m_bsn(new MaskedField(this))
    , m_marks(new QWidget(this))
    , m_marksLayout(new FlowLayout(m_marks))
{
    setObjectName(QStringLiteral("dossierHeader"));
    m_name->setObjectName(QStringLiteral("nameLabel"));
    m_age->setObjectName(QStringLiteral("ageLabel"));
    m_badge->setObjectName(QStringLiteral("periodBadge"));
    m_regimes->setObjectName(QStringLiteral("regimesLabel"));
    m_coach->setObjectName(QStringLiteral("coachLabel"));
    m_standIn->setObjectName(QStringLiteral("standInLabel"));
    m_bsn->setObjectName(QStringLiteral("bsnField"));
    m_marks->setObjectName(QStringLiteral("marks"));
    setTextStyle(*m_name, TextSize::Title, TextTone::Normal, true);
    setTextStyle(*m_coach, TextSize::Normal, TextTone::Muted);
    setTextStyle(*m_standIn, TextSize::Normal, TextTone::Muted);
    setTextStyle(*m_bsnLabel, TextSize::Normal, TextTone::Muted);
    m_standIn->hide();

    auto* layout = new QVBoxLayout(this);
    auto* first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(m_bsnLabel);
    first->addWidget(m_bsn);
    layout->addLayout(first);
    auto* facts = new FlowLayout;
    facts->setSpacing(spacing(*this, 2));
    for (QWidget* fact : std::initializer_list<QWidget*>{m_age, m_badge, m_regimes, m_coach, m_standIn})
        facts->addWidget(fact);
    layout->addLayout(facts);
    m_marksLayout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_marks);
    // The order of the Tab key is that of reading, also for what is made later.
    setTabOrder(m_name, m_bsn);
    setTabOrder(m_bsn, m_age);
    setTabOrder(m_age, m_badge);
    setTabOrder(m_badge, m_regimes);
    setTabOrder(m_regimes, m_coach);
    setTabOrder(m_coach, m_standIn);
    connect(&m_dossier, &OpenDossier::changed, this, &DossierHeader::refresh);
}

void DossierHeader::refresh()
{
    const Dossier& dossier = m_dossier.dossier();
    const Date today = m_dossier.today();
    m_name->setExplained(tr("Name"), clientName(dossier.client), {});
    m_age->setExplained(tr("Age"),
                        dossier.client.deceasedOn ? tr("born %1").arg(shownDate(dossier.client.birthDate))
                                                  : ageSentence(dossier.client, today),
                        ageExplanation(dossier.client, today));
    m_badge->setSegment(dossier.segment, today);
    m_regimes->setExplained(tr("Regimes today"), regimesSentence(dossier), regimesExplanation(dossier, today));
    showCoach();
    showMarks();
    showBsn();
}

void DossierHeader::showCoach()
{
    const Dossier& dossier = m_dossier.dossier();
    m_coach->setExplained(tr("Case worker"),
                          dossier.coachName.empty() ? tr("no case worker yet")
                                                    : tr("case worker: %1").arg(toQString(dossier.coachName)),
                          dossier.coachName.empty() ? tr("This client is in nobody's caseload.") : QString());
    m_standIn->setVisible(dossier.standIn.has_value());
    if (!dossier.standIn)
        return;
    const QString name = toQString(dossier.standIn->name);
    const QString until = shownDate(dossier.standIn->until);
    m_standIn->setExplained(tr("Replacement"), tr("%1 stands in until %2", "who, last day").arg(name, until),
                            tr("Up to and including %1 this client is in the caseload of %2. After that day the own "
                               "case worker has the client again.")
                                .arg(until, name));
}

void DossierHeader::showMarks()
{
    while (QLayoutItem* item = m_marksLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Client& client = m_dossier.dossier().client;
    const LookColours colours = lookColours(palette());
    if (client.deceasedOn)
        addMark(icon(Icon::Warning, colours.danger), tr("Died on %1").arg(shownDate(*client.deceasedOn)),
                tr("This client is left out of reminders and work lists."));
    if (client.emigratedOn)
        addMark(icon(Icon::Warning, colours.warning), tr("Emigrated on %1").arg(shownDate(*client.emigratedOn)),
                tr("This client is left out of reminders and work lists."));
    if (client.closedOn)
        addMark(icon(Icon::Lock, colours.muted), tr("Dossier closed on %1").arg(shownDate(*client.closedOn)),
                tr("This client is left out of reminders and work lists."));
    if (client.secrecy > 0)
        addMark(icon(Icon::SecretAddress, colours.danger), tr("Secret address"),
                tr("The address is hidden in lists, prints and exports. Do not give it to anybody."));
    if (const auto conflicts = m_dossier.workspace().conflicts().ofClient(client.id);
        conflicts && !conflicts->empty()) {
        QStringList fields;
        for (const auto& conflict : *conflicts)
            fields << (conflict.field.empty() ? recordLabel(conflict.table) : fieldLabel(conflict.field));
        addMark(icon(Icon::Warning, colours.warning),
                tr("Changed by two at once: %1").arg(fields.join(QStringLiteral(", "))),
                tr("Two people changed this without knowing of each other. Choose on the screen Exchange what stays."));
    }
    for (const ThemeOfClient& theme : m_dossier.dossier().themes)
        addMark(icon(Icon::Note, colours.accent), label(theme), themeExplanation(theme, client));
    m_marks->setVisible(m_marksLayout->count() > 0);
}

void DossierHeader::addMark(const QIcon& icon, const QString& text, const QString& explanation)
{
    auto* mark = new QWidget(m_marks);
    auto* layout = new QHBoxLayout(mark);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(*this, 0.5));
    auto* shape = new QLabel(mark);
    shape->setPixmap(icon.pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this)));
    auto* word = new ExplainedLabel(mark);
    word->setExplained({}, text, explanation);
    layout->addWidget(shape);
    layout->addWidget(word, 1);
    m_marksLayout->addWidget(mark);
    mark->show();
}

void DossierHeader::showBsn()
{
    const Client& client = m_dossier.dossier().client;
    const bool known = !client.bsn.empty();
    m_bsnLabel->setText(known ? tr("BSN") : tr("BSN not known"));
    m_bsn->setVisible(known);
    if (!known) {
        m_bsn->setMasked(tr("BSN"), {}, {});
        return;
    }
    m_bsn->setMasked(tr("BSN"), toQString(maskedBsn(client.bsn)), [this]() -> std::optional<QString> {
        const auto bsn = m_dossier.workspace().dossiers().revealBsn(m_dossier.client());
        if (bsn)
            return toQString(*bsn);
        Q_EMIT failed(bsn.error());
        return std::nullopt;
    });
}

} // namespace werkpad
