#include "ui/catalogue/services_model.h"

#include "core/segmentation/client_group.h"
#include "ui/shared/cell_alignment.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"
#include "ui/shared/process_labels.h"

#include <QLocale>

#include <algorithm>

namespace werkpad
{

namespace
{

QString periodsText(const Service& service)
{
    QStringList names;
    for (const auto& code : service.periods) {
        const auto period = parsePeriod(code);
        names << (period ? shortLabel(*period) : toQString(code));
    }
    return names.isEmpty() ? ServicesModel::tr("All periods") : names.join(QStringLiteral(", "));
}

QString groupsText(const Service& service)
{
    QStringList names;
    for (const auto& code : service.groups)
        names << groupLabel(code);
    return names.isEmpty() ? groupLabel(kEveryone) : names.join(QStringLiteral(", "));
}

bool isToTheRight(ServicesModel::Column column)
{
    return column == ServicesModel::Cost || column == ServicesModel::Duration || column == ServicesModel::EndedOn;
}

} // namespace

QString costText(const Service& service)
{
    if (service.costKind == CostKind::None)
        return {};
    const QString kind = label(service.costKind);
    if (service.costCents == 0)
        return kind;
    return ServicesModel::tr("€ %1 %2", "€ 120.50 per client")
        .arg(QLocale().toString(service.costCents / 100.0, 'f', 2), kind.toLower());
}

void ServicesModel::setServices(std::vector<Service> services)
{
    beginResetModel();
    m_services = std::move(services);
    endResetModel();
}

int ServicesModel::rowOf(ServiceId service) const
{
    const auto found = std::ranges::find(m_services, service, &Service::id);
    return found == m_services.end() ? -1 : static_cast<int>(found - m_services.begin());
}

int ServicesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_services.size());
}

int ServicesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ServicesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Service& service = at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isToTheRight(column));
    if (role == Qt::ToolTipRole && column == Name)
        return toQString(service.description);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Name:
        return toQString(service.name);
    case Type:
        return referenceLabel(CodeList::ServiceTypes, service.type);
    case Provider:
        return toQString(service.provider);
    case Periods:
        return periodsText(service);
    case Groups:
        return groupsText(service);
    case Cost:
        return costText(service);
    case Duration:
        return service.durationWeeks == 0 ? QString() : tr("%n week(s)", nullptr, service.durationWeeks);
    case Contact:
        return toQString(service.contact);
    case EndedOn:
        return shownDate(service.endedOn);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ServicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(isToTheRight(static_cast<Column>(section)));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Service");
    case Type:
        return tr("Type");
    case Provider:
        return tr("Provider");
    case Periods:
        return tr("Periods");
    case Groups:
        return tr("Client groups");
    case Cost:
        return tr("Cost");
    case Duration:
        return tr("Duration");
    case Contact:
        return tr("Contact");
    case EndedOn:
        return tr("Last day");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace werkpad
