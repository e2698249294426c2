package org.copperwall.live;

import java.net.InetSocketAddress;
import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

import org.copperwall.access.Viewer;

/// Who asks, and from where.
/// @param headers of the request; empty for a socket, which does not keep those of its
/// handshake for as long as it lives
public record Caller(Viewer viewer, URI uri, HttpHeaders headers, @Nullable InetSocketAddress address) {
}
