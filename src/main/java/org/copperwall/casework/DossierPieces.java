package org.copperwall.casework;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// A file in the making: written no faster than it is taken, and thrown away when nobody takes it any more.
/// @param beginning all but the end, piece by piece
/// @param end the last bytes, made once the beginning has been taken
record DossierPieces(Flux<byte[]> beginning, Mono<byte[]> end) {
}
