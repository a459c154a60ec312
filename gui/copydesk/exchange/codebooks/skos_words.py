"""What codebooks are called in SKOS: https://www.w3.org/TR/skos-reference/ and our own few terms.

A topic or actor is a concept of a scheme; actors are told from topics by their scheme. What SKOS has no word
for (kind, roles, colour ...) stays out.
"""

SKOS = "http://www.w3.org/2004/02/skos/core#"
DCT = "http://purl.org/dc/terms/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
OWL = "http://www.w3.org/2002/07/owl#"
TOPICS = "urn:copydesk:topics"
ACTORS = "urn:copydesk:actors"
OUTSIDE = {
    "wikidata": "http://www.wikidata.org/entity/",
    "gnd": "https://d-nb.info/gnd/",
    "viaf": "http://viaf.org/viaf/",
}
"""Where identifiers of outside schemes have addresses."""
