#include "ui/exchange/survey_import_wizard.h"

#include "core/surveys/client_principle.h"
#include "core/surveys/survey_file.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/form.h"
#include "ui/shared/process_labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace werkpad
{

namespace
{

struct SurveyImportText {
    Q_DECLARE_TR_FUNCTIONS(werkpad::SurveyImportWizard)
};

constexpr int kMostInvited = 1'000'000;
constexpr const char* kDay = "day";
constexpr const char* kRemark = "remark";
constexpr const char* kKey = "key";

std::vector<ColumnRole> roles()
{
    const bool isDutch = QLocale().language() == QLocale::Dutch;
    std::vector<ColumnRole> all;
    for (const auto& principle : clientPrinciples())
        all.push_back({principle.code, toQString(isDutch ? principle.dutch : principle.english)});
    all.push_back({kDay, SurveyImportText::tr("Day of the answer")});
    all.push_back({kRemark, SurveyImportText::tr("Remark")});
    all.push_back({kKey, SurveyImportText::tr("Number by which a row is known again")});
    return all;
}

ReadIn readInOf(const SurveyImportRequest& request, SurveyImport read)
{
    ReadIn answer;
    ImportResult& result = answer.result;
    result.read = read.read;
    result.created = read.created;
    result.updated = read.updated;
    result.unchanged = read.unchanged;
    result.rejected = read.read - read.created - read.updated - read.unchanged;
    result.issueCount = read.rejected.size();
    result.issues = firstOf(read.rejected);
    result.changeSet = read.changeSet;
    answer.rejected = rejectedRows(request, std::move(read));
    return answer;
}

} // namespace

SurveyImportWizard::SurveyImportWizard(const UiContext& context, QWidget* parent)
    : ReadInWizard(context, tr("Read in a survey"), roles(), {}, /*removes=*/false, parent)
    , m_round(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_audience(new QComboBox(this))
    , m_channel(new QComboBox(this))
    , m_sentOn(new DateEdit(context.workspace.clock(), this))
    , m_invited(new QSpinBox(this))
{
    if (auto rounds = context.workspace.surveys().rounds())
        m_rounds = std::move(*rounds);
    for (const auto& known : m_rounds)
        m_round->addItem(toQString(known.name));
    if (may(context.workspace.session().roles, Permission::ManageServices))
        m_round->addItem(tr("a new survey"));
    for (const Audience audience : {Audience::Jobseekers, Audience::Employers})
        m_audience->addItem(label(audience), static_cast<int>(audience));
    for (const Channel channel :
         {Channel::Desk, Channel::Telephone, Channel::Internet, Channel::Letter, Channel::HomeVisit})
        m_channel->addItem(label(channel), static_cast<int>(channel));
    m_sentOn->setRequired(true);
    m_sentOn->setValue(context.workspace.clock().today());
    m_invited->setRange(0, kMostInvited);
    m_invited->setGroupSeparatorShown(true);
    m_round->setObjectName(QStringLiteral("roundBox"));
    m_name->setObjectName(QStringLiteral("nameEdit"));
    m_audience->setObjectName(QStringLiteral("audienceBox"));
    m_channel->setObjectName(QStringLiteral("channelBox"));
    m_sentOn->setObjectName(QStringLiteral("sentOnEdit"));
    m_invited->setObjectName(QStringLiteral("invitedEdit"));
    addRow(&form(), tr("&Survey"), m_round);
    addRow(&form(), tr("Na&me of the new survey"), m_name);
    addRow(&form(), tr("&Who was asked"), m_audience);
    addRow(&form(), tr("&About the service over"), m_channel);
    addRow(&form(), tr("Sent &on"), m_sentOn);
    addRow(&form(), tr("&How many were asked"), m_invited);
    connect(m_round, &QComboBox::currentIndexChanged, this, &SurveyImportWizard::showNew);
    showNew();
}

bool SurveyImportWizard::isNew() const
{
    return m_round->currentIndex() >= static_cast<int>(m_rounds.size());
}

void SurveyImportWizard::showNew()
{
    for (QWidget* field :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_audience), static_cast<QWidget*>(m_channel),
          static_cast<QWidget*>(m_sentOn), static_cast<QWidget*>(m_invited)})
        field->setEnabled(isNew());
}

SurveyRound SurveyImportWizard::round() const
{
    if (!isNew())
        return m_rounds.at(static_cast<std::size_t>(m_round->currentIndex()));
    SurveyRound made;
    made.name = toStdString(m_name->text().trimmed());
    made.audience = static_cast<Audience>(m_audience->currentData().toInt());
    made.channel = static_cast<Channel>(m_channel->currentData().toInt());
    made.sentOn = m_sentOn->value().value_or(context().workspace.clock().today());
    made.invited = m_invited->value();
    return made;
}

QString SurveyImportWizard::missing() const
{
    if (m_round->currentIndex() < 0)
        return tr("There is no survey yet. Who may keep surveys begins one here.");
    if (!isNew())
        return {};
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the new survey a name.");
    if (!m_sentOn->value())
        return tr("Fill in on which day the survey was sent.");
    if (m_invited->value() == 0)
        return tr("Fill in how many people were asked.");
    return {};
}

std::vector<std::optional<std::size_t>> SurveyImportWizard::recognised(const std::vector<std::string>& header) const
{
    const SurveyColumns known = surveyColumnsOf(header);
    std::vector<std::optional<std::size_t>> all;
    for (const auto& principle : clientPrinciples()) {
        const auto found =
            std::ranges::find(known.principles, principle.code, &std::pair<std::string, std::size_t>::first);
        all.push_back(found == known.principles.end() ? std::nullopt : std::optional(found->second));
    }
    all.insert(all.end(), {known.day, known.remark, known.key});
    return all;
}

ReadInWizard::Job SurveyImportWizard::job() const
{
    SurveyColumns chosen;
    for (const auto& principle : clientPrinciples())
        if (const auto column = columns().columnOf(principle.code))
            chosen.principles.emplace_back(principle.code, *column);
    chosen.day = columns().columnOf(kDay);
    chosen.remark = columns().columnOf(kRemark);
    chosen.key = columns().columnOf(kKey);
    return [request = SurveyImportRequest{round(), file(), columns().csv(), chosen, true, {}, {}}](
               Workspace& workspace, bool dryRun, const FileFollower& follow) -> Result<ReadIn> {
        SurveyImportRequest asked = request;
        asked.dryRun = dryRun;
        asked.follow = follow;
        return workspace.surveys().import(asked).map(
            [&asked](SurveyImport read) { return readInOf(asked, std::move(read)); });
    };
}

} // namespace werkpad
