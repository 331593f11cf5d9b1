#include "ui/sync/volumes.h"

#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

// Where desktops mount what a person plugs in (udisks2; automounters at /mnt).
bool isPluggedIn(const QString& path)
{
    static const std::array kPlaces{"/media/", "/run/media/", "/mnt/"};
    return std::ranges::any_of(kPlaces, [&path](const char* place) { return path.startsWith(QLatin1String(place)); });
}

bool isNetwork(const QByteArray& fileSystem)
{
    static const std::array kNetworks{"cifs", "smb3", "nfs", "nfs4", "fuse.sshfs", "9p"};
    return std::ranges::any_of(kNetworks, [&fileSystem](const char* name) { return fileSystem == name; });
}

} // namespace

std::vector<Volume> removableVolumes()
{
    std::vector<Volume> volumes;
    for (const QStorageInfo& info : QStorageInfo::mountedVolumes()) {
        if (info.isValid() && info.isReady() && !info.isReadOnly() && isPluggedIn(info.rootPath()) &&
            !isNetwork(info.fileSystemType()))
            volumes.push_back({info.displayName(), info.rootPath(), info.bytesAvailable()});
    }
    std::ranges::sort(volumes, {}, &Volume::name);
    return volumes;
}

} // namespace werkpad
