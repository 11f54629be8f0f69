// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "load/connection.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace karcis::load {

Connection::~Connection()
{
    drop();
}

namespace {

sockaddr_in loopback(std::uint8_t host, std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK - 1 + host);
    return address;
}

} // namespace

void Connection::open(std::uint16_t port, std::uint8_t host)
{
    drop();
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_socket < 0) {
        fail();
        return;
    }
    const int one = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    // Its port is chosen by connect(), for this peer only.
    setsockopt(m_socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &one, sizeof one);
    const sockaddr_in own = loopback(host, 0);
    const sockaddr_in address = loopback(1, port);
    // The sockets' own interface wants the general type.
    const auto *near = reinterpret_cast<const sockaddr *>(&own);
    const auto *far = reinterpret_cast<const sockaddr *>(&address);
    m_connecting = true;
    m_reading = true;
    m_expected = EPOLLIN | EPOLLOUT;
    if (bind(m_socket, near, sizeof own) != 0
        || (connect(m_socket, far, sizeof address) != 0 && errno != EINPROGRESS)
        || !m_poller.add(m_socket, *this, m_expected)) {
        fail();
    }
}

void Connection::drop()
{
    if (m_socket >= 0) {
        m_poller.remove(m_socket);
        close(m_socket);
        m_socket = -1;
    }
    m_in.clear();
    m_out.clear();
    m_sent = 0;
}

void Connection::fail()
{
    drop();
    lost();
}

void Connection::expect()
{
    const std::uint32_t wanted
        = (m_reading ? EPOLLIN : 0U) | (m_connecting || m_sent < m_out.size() ? EPOLLOUT : 0U);
    if (m_socket >= 0 && wanted != m_expected) {
        m_expected = wanted;
        m_poller.change(m_socket, *this, wanted);
    }
}

void Connection::setReading(bool reading)
{
    m_reading = reading;
    expect();
}

void Connection::ready(std::uint32_t events)
{
    if (m_connecting && (events & (EPOLLOUT | EPOLLERR | EPOLLHUP)) != 0) {
        m_connecting = false;
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0) {
            fail();
            return;
        }
        connected();
    }
    if (m_socket >= 0 && (events & (EPOLLIN | EPOLLERR | EPOLLHUP)) != 0) {
        readAll();
    }
    if (m_socket >= 0) {
        flush();
    }
}

void Connection::readAll()
{
    static constexpr std::size_t piece = std::size_t{64} * 1024;
    static thread_local std::array<char, piece> buffer;
    const ssize_t count = recv(m_socket, buffer.data(), piece, 0);
    if (count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR)) {
        fail();
        return;
    }
    if (count < 0) {
        return;
    }
    const std::string_view fresh(buffer.data(), static_cast<std::size_t>(count));
    if (m_in.empty()) {
        // Most of what arrives is whole and never needs to be kept.
        const std::size_t used = received(fresh);
        if (m_socket >= 0) {
            m_in.assign(fresh.substr(used));
        }
        return;
    }
    m_in.append(fresh);
    const std::size_t used = received(m_in);
    if (m_socket >= 0) {
        m_in.erase(0, used);
    }
}

void Connection::flush()
{
    while (m_socket >= 0 && !m_connecting && m_sent < m_out.size()) {
        const ssize_t count
            = send(m_socket, m_out.data() + m_sent, m_out.size() - m_sent, MSG_NOSIGNAL);
        if (count < 0) {
            if (errno != EAGAIN && errno != EINTR) {
                fail();
                return;
            }
            break;
        }
        m_sent += static_cast<std::size_t>(count);
    }
    if (m_sent == m_out.size()) {
        m_out.clear();
        m_sent = 0;
    }
    expect();
}

} // namespace karcis::load
