package org.tallywire.readers.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.tallywire.readers.encoding.Decoded;
import org.tallywire.readers.encoding.TextDecoder;

/** A leaf of a mail's tree of parts. Its bytes can be read once, before the next one is asked for. */
final class MimePart {
    private final MaximalBodyDescriptor head;
    private final int alternatives;
    private final Bytes bytes;

    /** @param alternatives number of the group of which one part is to be read; 0 where it stands for itself */
    MimePart(MaximalBodyDescriptor head, int alternatives, Bytes bytes) {
        this.head = head;
        this.alternatives = alternatives;
        this.bytes = bytes;
    }

    /** Opens the decoded bytes. */
    interface Bytes {
        InputStream open() throws IOException;
    }

    int alternatives() {
        return alternatives;
    }

    InputStream open() throws IOException {
        return bytes.open();
    }

    String type() {
        return head.getMimeType().toLowerCase(Locale.ROOT);
    }

    Optional<String> location() {
        return Optional.ofNullable(head.getContentLocation()).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A parameter of the content's type. */
    Optional<String> parameter(String name) {
        return Optional.ofNullable(head.getContentTypeParameters().get(name));
    }

    /** The name that the part was attached under. */
    Optional<String> fileName() {
        return Optional.ofNullable(head.getContentDispositionFilename())
                .or(() -> parameter("name"))
                .map(LetterHead::decode)
                .filter(name -> !name.isBlank());
    }

    boolean isAttached() {
        String disposition = head.getContentDispositionType();
        return "attachment".equalsIgnoreCase(disposition) || fileName().isPresent();
    }

    /** Whether the part is text to be shown as the mail's own. */
    boolean isShown() {
        return !isAttached() && (type().equals("text/plain") || isMarkup());
    }

    boolean isMarkup() {
        return type().equals("text/html") || type().equals("application/xhtml+xml");
    }

    /** Whether nothing can be read in a part of this kind, and nobody expects it to be. */
    boolean isPassedOver() {
        String type = type();
        return type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.startsWith("font/")
                || type.endsWith("signature")
                || type.endsWith("vcard")
                || type.equals("text/calendar")
                || type.equals("text/css")
                || type.equals("text/rfc822-headers")
                || type.startsWith("message/delivery-status");
    }

    boolean isEncrypted() {
        return type().equals("application/pgp-encrypted")
                || type().equals("application/pkcs7-mime")
                        && !parameter("smime-type").orElse("").startsWith("signed");
    }

    /** Bytes of this part as text: UTF-8 where they are, else as the part declares, else by what they look like. */
    String decode(byte[] content) {
        boolean ascii = true;
        for (byte b : content) {
            ascii &= b >= 0;
        }
        Optional<Charset> declared = charset();
        if (declared.isPresent() && (ascii || !TextDecoder.isUtf8(content))) {
            return new String(content, declared.get());
        }
        return TextDecoder.decode(content) instanceof Decoded.Text text
                ? text.text()
                : new String(content, declared.orElse(Charset.forName("windows-1252")));
    }

    private Optional<Charset> charset() {
        try {
            return parameter("charset").filter(Charset::isSupported).map(Charset::forName);
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
