package org.copperwall.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;

/// Keeps private facts closed at rest: encrypted with the row's own place as associated data, so that a ciphertext moved to
/// another row or column does not open; matched only through keyed digests.
public final class Seal {

	private final Aead aead;

	private final Mac mac;

	/// @param aead opens what any key of the keyset sealed, seals with the primary one;
	/// each ciphertext names its key
	/// @param mac keyed digests for matching
	public Seal(Aead aead, Mac mac) {
		this.aead = aead;
		this.mac = mac;
	}

	public byte[] seal(String table, String column, UUID id, String plain) {
		try {
			return this.aead.encrypt(plain.getBytes(StandardCharsets.UTF_8), place(table, column, id));
		}
		catch (GeneralSecurityException failure) {
			throw new IllegalStateException("could not seal " + table + "." + column, failure);
		}
	}

	/// @throws IllegalStateException if it was not sealed for this very place, or with a
	/// key that is not in the keyset
	public String open(String table, String column, UUID id, byte[] sealed) {
		try {
			return new String(this.aead.decrypt(sealed, place(table, column, id)), StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException failure) {
			throw new IllegalStateException("could not open " + table + "." + column, failure);
		}
	}

	/// The same value gives the same digest for the same purpose, and nothing without the
	/// key.
	/// @param purpose keeps digests of different meanings apart, such as `idNumber` and
	/// `idNumber.lastSix`
	public byte[] digest(String purpose, String value) {
		try {
			return this.mac.computeMac((purpose + '\u001f' + value).getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException failure) {
			throw new IllegalStateException("could not digest " + purpose, failure);
		}
	}

	/// Seals one piece of a file, for its place in that file alone.
	/// @param piece which one it is, counted from 0
	/// @param pieces how many the file has
	public byte[] sealPiece(String file, long piece, long pieces, byte[] plain) {
		try {
			return this.aead.encrypt(plain, place(file, piece, pieces));
		}
		catch (GeneralSecurityException failure) {
			throw new IllegalStateException("could not seal " + file, failure);
		}
	}

	/// @return empty if it was not sealed for this very place, or with a key that is not
	/// in the keyset
	public Optional<byte[]> openPiece(String file, long piece, long pieces, byte[] sealed) {
		try {
			return Optional.of(this.aead.decrypt(sealed, place(file, piece, pieces)));
		}
		catch (GeneralSecurityException altered) {
			return Optional.empty();
		}
	}

	/// Begins as no row's place does.
	private static byte[] place(String file, long piece, long pieces) {
		return ("file:" + file + '#' + piece + '/' + pieces).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] place(String table, String column, UUID id) {
		return (table + '.' + column + '/' + id).getBytes(StandardCharsets.UTF_8);
	}

}
