// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

/// The real program in a folder of its own, with a catalogue of its own.
class CliProcess
{
public:
    struct Run
    {
        int status = -1; ///< -1: it crashed
        QByteArray out;
        QByteArray err;
        /// const, since QJsonObject's other operator[] refers into the object, which is gone by then
        const QJsonObject json() const // NOLINT(readability-const-return-type)
        {
            return QJsonDocument::fromJson(out).object();
        }
        /// As a person reads it, where a test fails.
        QByteArray told() const { return "status " + QByteArray::number(status) + '\n' + err + out; }
    };

    QString path(const QString& name) const { return m_folder.filePath(name); }

    Run run(const QStringList& arguments) const
    {
        QProcess process;
        prepare(process, arguments);
        return finish(process);
    }
    /// Words that hold no blank, one blank between them.
    Run run(const char* line) const
    {
        return run(QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }

    /// Starts it with --progress, interrupts it once it tells of its progress, and waits for its end.
    Run interrupt(const char* line) const
    {
        QProcess process;
        prepare(process, QString::fromLatin1(line).split(QLatin1Char(' ')) << QStringLiteral("--progress"));
        process.setReadChannel(QProcess::StandardError);
        process.start();
        if (!process.waitForReadyRead(120000))
            qFatal("%s told nothing", line);
        process.terminate();
        if (!process.waitForFinished(120000))
            qFatal("%s did not end", line);
        return resultOf(process);
    }

    /// Sets the program up to be started in the folder, with the catalogue; what is special is the caller's.
    void prepare(QProcess& process, const QStringList& arguments = {}) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WHEELHOUSE_CATALOG"), path(QStringLiteral("catalog")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setProgram(program());
        process.setArguments(arguments);
    }
    void prepare(QProcess& process, const char* line) const
    {
        prepare(process, QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    /// Starts what was prepared, and waits for its end.
    static Run finish(QProcess& process)
    {
        if (process.state() == QProcess::NotRunning)
            process.start();
        if (!process.waitForFinished(120000))
            qFatal("%s did not end", qPrintable(process.arguments().join(QLatin1Char(' '))));
        return resultOf(process);
    }

    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    bool exists(const QString& name) const { return QFile::exists(path(name)); }

private:
    static QString program() { return QStringLiteral(BUILD_ROOT "/bin/wheelhouse-cli"); }
    static Run resultOf(QProcess& process)
    {
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    QTemporaryDir m_folder;
};
