#include "core/exchange/rejects_file.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace werkpad
{

namespace
{

tl::unexpected<Error> notWritten(const std::filesystem::path& target)
{
    return fail(ErrorKind::FileError, target.string(), "cannot be written");
}

} // namespace

Result<std::unique_ptr<RejectsFile>> RejectsFile::make(const std::optional<std::filesystem::path>& target,
                                                       const std::filesystem::path& source)
{
    auto file = std::make_unique<RejectsFile>();
    if (!target)
        return file;
    std::error_code unknown;
    if (std::filesystem::is_directory(*target, unknown))
        return notWritten(*target);
    if (std::filesystem::equivalent(source, *target, unknown))
        return failWith({{"rejects", Severity::Blocking, "rejects_over_source", target->filename().string()}});
    file->m_target = *target;
    file->m_part = target->string() + ".part";
    file->m_output.open(file->m_part, std::ios::binary | std::ios::trunc);
    if (!file->m_output)
        return notWritten(*target);
    using std::filesystem::perms;
    std::filesystem::permissions(file->m_part, perms::owner_read | perms::owner_write, unknown);
    return file;
}

RejectsFile::~RejectsFile()
{
    if (m_part.empty())
        return;
    m_output.close();
    std::error_code ignored;
    std::filesystem::remove(m_part, ignored);
}

std::unique_ptr<RejectsCsv> RejectsFile::writer(const CsvReader& file)
{
    if (m_part.empty())
        return nullptr;
    return std::make_unique<RejectsCsv>(m_output, file.header(), file.format().delimiter);
}

Result<void> RejectsFile::add(const RejectedRows& rejected, const FileFollower& follow)
{
    if (m_part.empty())
        return {};
    auto reader = CsvReader::open(rejected.file, rejected.csv);
    if (!reader)
        return tl::unexpected(reader.error());
    RejectsCsv rows(m_output, reader->header(), reader->format().delimiter, rejected.keys);
    auto next = rejected.findings.begin();
    std::vector<Finding> reasons;
    for (std::uint64_t place = 1; next != rejected.findings.end(); ++place) {
        const auto record = reader->next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record || (*record)->line > next->line)
            return fail(ErrorKind::FileError, rejected.file.string(), "has changed since it was read");
        reasons.clear();
        for (; next != rejected.findings.end() && next->line == (*record)->line; ++next)
            reasons.push_back(next->finding);
        if (!reasons.empty())
            rows.add((*record)->line, (*record)->raw, reasons, placeKey(place));
        if (follow && place % kRowsBetweenTelling == 0 && !follow(reader->bytesRead(), reader->bytesTotal()))
            return fail(ErrorKind::Cancelled, "rejects");
    }
    return flush();
}

Result<void> RejectsFile::flush()
{
    if (m_part.empty() || m_output.flush())
        return {};
    return notWritten(m_target);
}

Result<void> RejectsFile::keep()
{
    if (m_part.empty())
        return {};
    m_output.close();
    std::error_code failed;
    if (m_output)
        std::filesystem::rename(m_part, m_target, failed);
    if (!m_output || failed)
        return notWritten(m_target);
    return {};
}

Result<void> writeRejects(const RejectedRows& rejected, const std::filesystem::path& target, const FileFollower& follow)
{
    const auto file = RejectsFile::make(target, rejected.file);
    if (!file)
        return tl::unexpected(file.error());
    if (auto added = (*file)->add(rejected, follow); !added)
        return added;
    return (*file)->keep();
}

std::string placeKey(std::uint64_t place)
{
    return "row " + std::to_string(place);
}

} // namespace werkpad
