#include "ui/dossier/characteristic_entry.h"

#include "core/clients/characteristic_scale.h"
#include "core/clients/client_rules.h"
#include "ui/shared/client_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/error_text.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_draft.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/open_dossier.h"
#include "ui/shared/text_style.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace werkpad
{

namespace
{

QString ofLanguage(const Label& label)
{
    return toQString(QLocale().language() == QLocale::Dutch ? label.dutch : label.english);
}

// A field with its label above it.
QWidget* labelled(const QString& text, QWidget* field, QWidget* shown)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* label = new QLabel(text, box);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    layout->addWidget(label);
    layout->addWidget(shown);
    layout->addStretch();
    return box;
}

} // namespace

CharacteristicEntry::CharacteristicEntry(OpenDossier& dossier, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_axis(new QComboBox(this))
    , m_value(new QComboBox(this))
    , m_observedOn(new DateEdit(dossier.workspace().clock(), this))
    , m_remark(new QLineEdit(this))
    , m_record(new QPushButton(icon(Icon::Check), tr("Record"), this))
    , m_description(new QLabel(this))
    , m_message(new QLabel(this))
    , m_general(new FindingsView(this))
    , m_findings(new FormFindings(m_general, this))
{
    for (const CharacteristicScale& scale : characteristicScales())
        m_axis->addItem(label(scale.axis), toQString(axisCode(scale.axis)));
    m_axis->setObjectName(QStringLiteral("axisEdit"));
    m_value->setObjectName(QStringLiteral("valueEdit"));
    m_observedOn->setObjectName(QStringLiteral("observedOnEdit"));
    m_remark->setObjectName(QStringLiteral("characteristicRemarkEdit"));
    m_record->setObjectName(QStringLiteral("recordButton"));
    m_value->setMinimumContentsLength(24);
    m_value->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_remark->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    m_observedOn->setMaximumWidth(16 * fontMetrics().averageCharWidth());
    m_observedOn->setRequired(true);

    auto* fields = new QWidget(this);
    auto* row = new FlowLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(labelled(tr("&Characteristic"), m_axis, m_findings->wrap("axis", m_axis)));
    row->addWidget(labelled(tr("&Value"), m_value, m_findings->wrap("value", m_value)));
    row->addWidget(labelled(tr("&Observed on"), m_observedOn, m_findings->wrap("observed_on", m_observedOn)));
    row->addWidget(labelled(tr("Re&mark"), m_remark, m_findings->wrap("remark", m_remark)));
    auto* button = new QWidget(fields);
    auto* buttonLayout = new QVBoxLayout(button);
    buttonLayout->setContentsMargins(0, fontMetrics().height(), 0, 0);
    buttonLayout->addWidget(m_record);
    row->addWidget(button);

    m_description->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->hide();
    setTextStyle(*m_description, TextSize::Small, TextTone::Muted);
    setTextStyle(*m_message, TextSize::Normal, TextTone::Danger);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{fields, m_description, m_general, m_message})
        layout->addWidget(part);

    connect(m_axis, &QComboBox::currentIndexChanged, this, &CharacteristicEntry::fillValues);
    connect(m_value, &QComboBox::currentIndexChanged, this, &CharacteristicEntry::showDescription);
    connect(m_record, &QPushButton::clicked, this, &CharacteristicEntry::record);
    connect(&m_dossier, &OpenDossier::changed, this, &CharacteristicEntry::opened);
    fillValues();
}

// Another dossier has another draft; the same one keeps what is typed.
void CharacteristicEntry::opened()
{
    setEnabled(m_dossier.may(Permission::EditClients));
    if (m_client == m_dossier.client())
        return;
    saveDraft();
    delete m_draft;
    m_draft = nullptr;
    m_client = m_dossier.client();
    reset();
    m_draft = new FormDraft(m_dossier.workspace().drafts(),
                            QStringLiteral("characteristic/") + toQString(m_client.text()), *this);
    m_draft->restore();
}

void CharacteristicEntry::startWith(Axis axis)
{
    m_axis->setCurrentIndex(m_axis->findData(toQString(axisCode(axis))));
    m_value->setFocus(Qt::OtherFocusReason);
}

void CharacteristicEntry::saveDraft()
{
    if (m_draft)
        m_draft->saveNow();
}

void CharacteristicEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        record();
        return;
    }
    QWidget::keyPressEvent(event);
}

Axis CharacteristicEntry::axis() const
{
    return parseAxis(toStdString(m_axis->currentData().toString())).value_or(Axis::SelfReliance);
}

void CharacteristicEntry::fillValues()
{
    const QSignalBlocker silent(m_value);
    m_value->clear();
    m_value->addItem(tr("(choose)"), QString());
    if (const CharacteristicScale* scale = scaleOf(axis())) {
        for (const ScaleValue& value : scale->values) {
            if (value.details.empty())
                m_value->addItem(ofLanguage(value.label), toQString(value.code));
            for (const ScaleValue& detail : value.details)
                m_value->addItem(QStringLiteral("%1: %2").arg(ofLanguage(value.label), ofLanguage(detail.label)),
                                 toQString(value.code + ':' + detail.code));
        }
    }
    m_value->view()->setMinimumWidth(m_value->view()->sizeHintForColumn(0) + spacing(*this, 3));
    showDescription();
}

void CharacteristicEntry::showDescription()
{
    const std::string code = toStdString(m_value->currentData().toString());
    const CharacteristicScale* scale = scaleOf(axis());
    QString text;
    for (const ScaleValue& value : scale ? scale->values : std::vector<ScaleValue>{}) {
        if (value.code == code.substr(0, code.find(':')))
            text = ofLanguage(value.description);
    }
    m_description->setText(text);
    m_description->setVisible(!text.isEmpty());
}

Characteristic CharacteristicEntry::value() const
{
    Characteristic characteristic;
    characteristic.client = m_dossier.client();
    characteristic.axis = axis();
    characteristic.value = toStdString(m_value->currentData().toString());
    characteristic.remark = toStdString(m_remark->text().trimmed());
    characteristic.observedOn = m_observedOn->value().value_or(m_dossier.today());
    return characteristic;
}

void CharacteristicEntry::record()
{
    m_message->hide();
    auto found = m_observedOn->findings("observed_on");
    const Characteristic characteristic = value();
    std::ranges::move(check(characteristic, m_dossier.today()), std::back_inserter(found));
    m_findings->show(found);
    if (blocks(found)) {
        m_findings->focusFirstBlocking();
        return;
    }
    const QString what = tr("%1 of %2 recorded").arg(label(characteristic.axis).toLower(), m_dossier.name());
    const auto saved =
        m_dossier.perform(what, [&](Workspace& workspace) { return workspace.clients().record(characteristic); });
    if (!saved) {
        m_findings->show(saved.error().findings);
        m_message->setText(errorText(saved.error()));
        m_message->setVisible(saved.error().findings.empty());
        return;
    }
    reset();
    m_draft->discard();
    m_axis->setFocus(Qt::OtherFocusReason);
}

void CharacteristicEntry::reset()
{
    m_value->setCurrentIndex(0);
    m_remark->clear();
    m_observedOn->setValue(m_dossier.today());
    m_findings->show({});
    if (m_draft)
        m_draft->setClean();
}

} // namespace werkpad
