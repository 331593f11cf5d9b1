#include "ui/exchange/research_import_wizard.h"

#include "core/evidence/evidence_actions.h"
#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/form.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>
#include <utility>

namespace werkpad
{

namespace
{

struct ResearchImportText {
    Q_DECLARE_TR_FUNCTIONS(werkpad::ResearchImportWizard)
};

constexpr const char* kStart = "start";
constexpr const char* kEnd = "end";
constexpr const char* kDuration = "duration";
constexpr const char* kEvent = "event";
// Columns of 0 and 1 in place of one that says how it ended.
constexpr std::array kExits{std::pair("workExit", ResearchExit::Work),
                            std::pair("partTimeExit", ResearchExit::PartTime),
                            std::pair("otherExit", ResearchExit::Other)};

std::vector<ColumnRole> roles()
{
    return {{kStart, ResearchImportText::tr("First day of unemployment")},
            {kEnd, ResearchImportText::tr("Last day")},
            {kDuration, ResearchImportText::tr("In place of the last day: how long")},
            {kEvent, ResearchImportText::tr("How it ended: 0 open, 1 work, 2 part-time work, 3 otherwise")},
            {kExits[0].first, ResearchImportText::tr("In its place, 0 or 1: work")},
            {kExits[1].first, ResearchImportText::tr("In its place, 0 or 1: part-time work")},
            {kExits[2].first, ResearchImportText::tr("In its place, 0 or 1: otherwise")}};
}

ReadIn readInOf(const ResearchRequest& request, ResearchImport read)
{
    ReadIn answer;
    ImportResult& result = answer.result;
    result.read = read.read;
    result.created = read.created;
    result.unchanged = read.unchanged;
    result.rejected = read.rejected;
    result.issueCount = read.issues.size();
    result.issues = firstOf(read.issues);
    result.changeSet = read.changeSet;
    answer.removed = read.removed;
    answer.rejected = rejectedRows(request, std::move(read));
    return answer;
}

} // namespace

ResearchImportWizard::ResearchImportWizard(const UiContext& context, QWidget* parent)
    : ReadInWizard(context, tr("Read in research"), roles(), tr("What can be com&pared"), /*removes=*/true, parent)
    , m_name(new QLineEdit(this))
    , m_asOf(new DateEdit(context.workspace.clock(), this))
    , m_unitDays(new QDoubleSpinBox(this))
    , m_replace(new QCheckBox(tr("Take the &place of what a study of this name says now"), this))
{
    m_unitDays->setRange(0.001, 1000);
    m_unitDays->setDecimals(3);
    m_unitDays->setValue(1);
    m_name->setObjectName(QStringLiteral("nameEdit"));
    m_asOf->setObjectName(QStringLiteral("asOfEdit"));
    m_unitDays->setObjectName(QStringLiteral("unitEdit"));
    m_replace->setObjectName(QStringLiteral("replaceBox"));
    addRow(&form(), tr("Na&me of the study"), m_name);
    addRow(&form(), tr("Exits are known &until"), m_asOf);
    addRow(&form(), tr("&Days in 1 of how long"), m_unitDays);
    form().addRow(m_replace);
    m_asOf->setPlaceholderText(tr("the last day in the file"));
}

QString ResearchImportWizard::missing() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the study a name. It stands beside every figure of it.");
    if (!m_asOf->findings().empty())
        return tr("The day until which exits are known cannot be read. Write it as 31-12-2009, or leave it empty.");
    return {};
}

std::vector<std::optional<std::size_t>> ResearchImportWizard::recognised(const std::vector<std::string>& header) const
{
    const ResearchColumns known = researchColumnsOf(header);
    std::vector<std::optional<std::size_t>> all;
    for (const auto& column : {known.start, known.end, known.duration, known.event})
        all.push_back(column.place);
    all.resize(all.size() + kExits.size());
    return all;
}

ReadInWizard::Job ResearchImportWizard::job() const
{
    ResearchRequest request;
    request.file = file();
    request.name = toStdString(m_name->text().trimmed());
    const auto columnOf = [this](const char* role) { return ResearchColumn::at(columns().columnOf(role)); };
    request.columns.start = columnOf(kStart);
    request.columns.end = columnOf(kEnd);
    request.columns.duration = columnOf(kDuration);
    request.columns.unitDays = m_unitDays->value();
    request.columns.event = columnOf(kEvent);
    for (const auto& [role, exit] : kExits)
        if (auto column = columnOf(role); !column.empty())
            request.columns.events.emplace_back(exit, std::move(column));
    for (const auto& [name, place] : columns().traits())
        request.columns.traits.emplace_back(name, ResearchColumn::at(place));
    request.asOf = m_asOf->value();
    request.csv = columns().csv();
    request.replace = m_replace->isChecked();
    return [request](Workspace& workspace, bool dryRun, const FileFollower& follow) -> Result<ReadIn> {
        ResearchRequest asked = request;
        asked.dryRun = dryRun;
        asked.follow = follow;
        return workspace.evidence().importResearch(asked).map(
            [&asked](ResearchImport read) { return readInOf(asked, std::move(read)); });
    };
}

} // namespace werkpad
