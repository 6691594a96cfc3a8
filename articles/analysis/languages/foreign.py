"""Small words of other languages in Latin script, by which a line of theirs on an English page is told.

The commonest articles, prepositions and conjunctions of each; words that are English too ("men", "for", "was") are
left out where they are common, and so are those that stand in English lines as parts of names alone ("von", "bin").
"""

SMALL_WORDS = frozenset(
    (
        # German, Dutch
        "der die das jeden jede jeder  und ist nicht mit auf für wir sie ihre ihrer ihren dem des eine einen einer zu zum zur bei nach sich auch oder aus "
        "jetzt alle alles mehr unsere unser diese diesen dieser werden wird sind haben kann können vom beim durch über unter ihnen "
        "het een van voor niet naar ook zijn wij uw onze ons dit deze worden wordt bij maar meer alle "
        # French
        "le les des une dans pour avec sur vous nous votre vos notre nos cette ces est sont par plus aux qui que ou et au du leur "
        # Spanish, Portuguese
        "el los las en un tu tus si otro otra una con para por su sus esta este estas estos nuestro nuestra nuestros nuestras más como del y se lo que "
        "os um uma não com seu sua seus suas mais nosso nossa dos das pelo pela ao aos você e "
        # Italian
        "il gli una con per che della delle dei degli nel nella sul sulla più sono questo questa nostro nostra nostri tua noi usiamo tuo tuoi di da al "
        # Swedish, Danish, Norwegian
        "och att det som på är av för med till inte vi din ditt dina vår vårt våra den ett og ikke til vores dine vil kan "
        # Polish, Czech, Croatian
        "i w na z się nie do jest oraz naszych nasze że przez dla już który która jego jej przy ve je pro se jsou nebo naše ze za koje su ili kako "
        # Turkish, Indonesian
        "bir bu ve ile için daha olarak sizin yang dan di ke dari untuk dengan ini anda kami "
        # of consent lines everywhere
        "cookie cookies"
    ).split()
) - frozenset("a i do on in to no as at an me men was for had per pro van vi kan di da al dos e y".split())
