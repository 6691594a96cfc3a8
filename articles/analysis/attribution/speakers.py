"""placeholder"""
def resolve(body, units, found, attributions):
    from dataclasses import replace
    return [replace(a, speaker=a.source.text if a.source else None) for a in attributions]
