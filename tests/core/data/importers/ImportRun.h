// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/data/importers/CollectingSink.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <string>
#include <vector>

namespace wh {

/// Imports a text or a file as the command line does, and keeps what came of it.
struct ImportRun
{
    CollectingSink sink;
    std::string format; ///< what the content was recognised as, or the error's code
    std::vector<Error> badLines;
    int allowed = 0;   ///< bad lines to pass over
    std::string error; ///< toString() of what ended the import; empty: it succeeded
    Error failure;

    /// Imports a file; `name` empty: by content.
    void file(const std::filesystem::path& path, std::string_view name = {}, const ImportOptions& options = {})
    {
        ImporterRegistry registry;
        registerImporters(registry);
        auto input = InputStream::open(path);
        if (!input) {
            fail(input.error());
            return;
        }
        auto found = registry.recognise(*input);
        format = found ? std::string((*found)->id()) : found.error().code;
        const Importer* importer = name.empty() ? (found ? *found : nullptr) : registry.find(name);
        if (!importer) {
            fail(found ? Error("test.no_such_importer") : found.error());
            return;
        }
        auto done = importer->import(*input, sink, options, [this](const Error& bad) {
            badLines.push_back(bad);
            return static_cast<int>(badLines.size()) <= allowed;
        });
        if (!done)
            fail(done.error());
    }
    /// Imports a text by way of a file of that name.
    void text(const std::string& content, std::string_view name = {}, const ImportOptions& options = {},
              const char* fileName = "input.csv")
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QString::fromUtf8(fileName));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            return;
        out.write(QByteArray::fromStdString(content));
        out.close();
        file(path.toStdString(), name, options);
    }
    std::string joined() const
    {
        std::string all;
        for (const std::string& line : sink.lines)
            all += line + '\n';
        return all;
    }

private:
    void fail(const Error& why)
    {
        failure = why;
        error = why.toString();
    }
};

/// The folder of real recordings beside the sources, or empty.
inline QString sharedData()
{
    QString folder = qEnvironmentVariable("WHEELHOUSE_SHARED_DATA");
    if (folder.isEmpty())
        folder = QString::fromUtf8(SOURCE_ROOT) + QStringLiteral("/../shared/data");
    return QDir(folder).exists(QStringLiteral("MANIFEST.md")) ? folder : QString();
}

} // namespace wh
