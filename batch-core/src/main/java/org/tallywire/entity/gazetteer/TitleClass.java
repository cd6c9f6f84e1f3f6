package org.tallywire.entity.gazetteer;

/** What a word before a person's name says about the person. */
public enum TitleClass {
    /** Mr, Mrs, Sir: only a name can follow. */
    HONORIFIC,
    /** President, minister, governor. */
    OFFICE,
    /** General, Colonel. */
    MILITARY,
    /** Bishop, Sheikh, Father. */
    RELIGIOUS,
    /** Lawyer, footballer, analyst. */
    PROFESSION,
    /** Brother, widow, spokesman's wife. */
    RELATION
}
