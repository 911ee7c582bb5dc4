// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/qjs/ModuleResource.h"

#include <QResource>
#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <map>
#include <utility>
#include <vector>

namespace wh {

namespace {

/// Writes the format that Qt's rcc makes and QResource reads (version 1): a tree of folders, names and data.
class Blob
{
public:
    explicit Blob(const ScriptProject& project)
    {
        for (const auto& [path, text] : project.files) {
            Node* node = &m_root;
            const QString whole = QString::fromStdString(path);
            for (const auto& part : whole.split(QLatin1Char('/')))
                node = &node->children[part];
            node->text = &text;
        }
    }

    QByteArray write()
    {
        m_level = {&m_root};
        writeNode(QString(), m_root);
        std::size_t next = 1;
        for (std::size_t i = 0; i < m_level.size(); ++i) { // breadth first: a folder's children lie side by side
            if (m_level[i]->text)
                continue;
            const auto children = sorted(*m_level[i]);
            patch(i, static_cast<quint32>(children.size()), static_cast<quint32>(next));
            for (const auto& [name, child] : children) {
                writeNode(name, *child);
                m_level.push_back(child);
            }
            next += children.size();
        }
        constexpr quint32 kHead = 20;
        QByteArray blob("qres");
        number(blob, quint32{1});
        number(blob, kHead);
        number(blob, kHead + static_cast<quint32>(m_tree.size()));
        number(blob, kHead + static_cast<quint32>(m_tree.size() + m_data.size()));
        return blob + m_tree + m_data + m_names;
    }

private:
    struct Node
    {
        const std::string* text = nullptr; ///< of a file
        std::map<QString, Node> children;
    };
    static constexpr qsizetype kNodeSize = 14;

    template<typename T>
    static void number(QByteArray& bytes, T value)
    {
        value = qToBigEndian(value);
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }

    /// The hash by which QResource looks for names.
    static quint32 hashOf(const QString& name)
    {
        quint32 hash = 0;
        for (const QChar c : name) {
            hash = (hash << 4) + c.unicode();
            hash ^= (hash & 0xf0000000) >> 23;
            hash &= 0x0fffffff;
        }
        return hash;
    }

    static std::vector<std::pair<QString, Node*>> sorted(Node& node)
    {
        std::vector<std::pair<QString, Node*>> children;
        for (auto& [name, child] : node.children)
            children.emplace_back(name, &child);
        std::stable_sort(children.begin(), children.end(),
                         [](const auto& a, const auto& b) { return hashOf(a.first) < hashOf(b.first); });
        return children;
    }

    void writeNode(const QString& name, const Node& node)
    {
        number(m_tree, static_cast<quint32>(m_names.size()));
        number(m_names, static_cast<quint16>(name.size()));
        number(m_names, hashOf(name));
        for (const QChar c : name)
            number(m_names, static_cast<quint16>(c.unicode()));
        constexpr quint16 kFolder = 2;
        number(m_tree, node.text ? quint16{0} : kFolder);
        if (!node.text) {
            number(m_tree, quint32{0}); // how many children, and which is the first: patch()
            number(m_tree, quint32{0});
            return;
        }
        constexpr quint16 kAnyTerritory = 0;
        constexpr quint16 kNoLanguage = 1; // QLocale::C
        number(m_tree, kAnyTerritory);
        number(m_tree, kNoLanguage);
        number(m_tree, static_cast<quint32>(m_data.size()));
        number(m_data, static_cast<quint32>(node.text->size()));
        m_data.append(node.text->data(), static_cast<qsizetype>(node.text->size()));
    }

    void patch(std::size_t node, quint32 count, quint32 first)
    {
        const auto at = static_cast<qsizetype>(node) * kNodeSize + 6;
        qToBigEndian(count, m_tree.data() + at);
        qToBigEndian(first, m_tree.data() + at + 4);
    }

    Node m_root;
    std::vector<Node*> m_level;
    QByteArray m_tree;
    QByteArray m_data;
    QByteArray m_names;
};

/// Several may be there at once in a test.
QString freshRoot()
{
    static std::atomic<int> made{0};
    const int number = made++;
    return QStringLiteral("/script") + (number == 0 ? QString() : QString::number(number));
}

} // namespace

ModuleResource::ModuleResource(const ScriptProject& project) : m_root(freshRoot()), m_blob(Blob(project).write())
{
    QResource::registerResource(reinterpret_cast<const uchar*>(m_blob.constData()), m_root);
}

ModuleResource::~ModuleResource()
{
    QResource::unregisterResource(reinterpret_cast<const uchar*>(m_blob.constData()), m_root);
}

QString ModuleResource::path(const std::string& file) const
{
    return QLatin1Char(':') + m_root + QLatin1Char('/') + QString::fromStdString(file);
}

} // namespace wh
