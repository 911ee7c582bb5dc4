// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

namespace wh::fuzz {

/// A folder of this process, gone at its end.
class Folder
{
public:
    Folder()
        : m_path(std::filesystem::temp_directory_path() / ("wheelhouse-fuzz-" + std::to_string(std::random_device()())))
    {
        std::filesystem::create_directories(m_path);
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path write(const char* name, const void* data, std::size_t size) const
    {
        std::ofstream(m_path / name, std::ios::binary | std::ios::trunc)
            .write(static_cast<const char*>(data), static_cast<std::streamsize>(size));
        return m_path / name;
    }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace wh::fuzz
