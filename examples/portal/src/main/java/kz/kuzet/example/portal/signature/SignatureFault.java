package kz.kuzet.example.portal.signature;

/** Why a signature is refused: one constant per reason. */
public enum SignatureFault {

    // The message

    /** There are no bytes. */
    EMPTY,
    /** There are more bytes than are looked at. */
    TOO_LARGE,
    /** The bytes are not one whole CMS message, or something in it cannot be read. */
    MALFORMED,
    /** The message is not signed data, or what is signed is not plain data. */
    UNEXPECTED_TYPE,
    /** Nobody signed. */
    NO_SIGNER,
    /** More than one signed. */
    SEVERAL_SIGNERS,
    /** The message does not hold exactly one certificate for its signer. */
    NO_CERTIFICATE,
    /** The message holds more certificates than any chain needs. */
    TOO_MANY_CERTIFICATES,
    /** The signed attributes are missing, or without exactly one content type and one message digest. */
    NO_SIGNED_ATTRIBUTES,
    /** The message brings content, and it is not the expected content. */
    ATTACHED_CONTENT_DIFFERS,
    /** Other bytes than the expected were signed. */
    OTHER_CONTENT,
    /** The signature was not made with the certificate's key, or was changed. */
    BAD_SIGNATURE,

    // Algorithms and keys

    /** The signature or a certificate rests on SHA-1, MD5 or an older digest. */
    WEAK_ALGORITHM,
    /** An algorithm or a key that cannot be checked here, such as Kazakh GOST. */
    UNSUPPORTED_ALGORITHM,
    /** An RSA key of fewer than 2048 bits. */
    WEAK_KEY,

    // The certificate

    /** The signer's certificate is that of an authority. */
    AUTHORITY_CERTIFICATE,
    /** The certificate was issued by its own subject. */
    SELF_SIGNED,
    /** No chain of authorities that are valid now leads from the certificate to a configured trust anchor. */
    UNKNOWN_AUTHORITY,
    /** The certificate's time is over. */
    EXPIRED,
    /** The certificate's time has not begun. */
    NOT_YET_VALID,
    /** The certificate, or an authority's in its chain, was revoked. */
    REVOKED,
    /** Whoever tells about revocation does not know the certificate. */
    REVOCATION_UNKNOWN,
    /** Whoever tells about revocation cannot be asked. */
    REVOCATION_UNREACHABLE,
    /** What is known about revocation is out of date. */
    REVOCATION_STALE,
    /** What is said about revocation is not signed by whom it must be, or answers another question. */
    REVOCATION_UNTRUSTED,
    /** The check of revocation broke, so nothing is known. */
    REVOCATION_CHECK_FAILED,

    // Its purpose

    /** The certificate is for logging in, not for signing. */
    AUTHENTICATION_ONLY,
    /** The certificate's extended key usage lacks e-mail protection, which marks keys for signing. */
    WRONG_PURPOSE,
    /** The certificate's key usage names neither digital signature nor non-repudiation. */
    WRONG_KEY_USAGE,
    /** The certificate names no role, or that of an individual and of a legal entity at once. */
    NO_ROLE,

    // Whose it is

    /** The subject names no IIN, or more than one. */
    NO_IIN,
    /** The subject's IIN has a wrong control digit. */
    INVALID_IIN,
    /** The IIN is not that of the recipient. */
    OTHER_PERSON,
    /** A legal entity's certificate names no BIN, or more than one. */
    NO_BIN,
    /** The subject's BIN has a wrong control digit. */
    INVALID_BIN,
    /** The BIN is not that of the legal entity for which the recipient acts. */
    OTHER_LEGAL_ENTITY,
    /** An individual's certificate where a legal entity's is needed. */
    LEGAL_ENTITY_EXPECTED,
    /** A legal entity's certificate, or one that names a BIN, where an individual's is needed. */
    INDIVIDUAL_EXPECTED,

    // The NCANode server

    /** The server does not answer in time, or at all. */
    SERVER_UNREACHABLE,
    /** The server answers with an error. */
    SERVER_FAILED,
    /** The server's answer lacks something, or is not what its documentation says. */
    SERVER_ANSWER_UNCLEAR,
    /** The server says that the signature, the chain or the certificate is not valid. */
    SERVER_REFUSED,
    /** The server judged another certificate than the one in the message. */
    SERVER_DISAGREES
}
