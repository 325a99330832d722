// Whoever imports Rapport sees the values that go in and come out, and needs no room by name.
@_exported public import ActorNetworks
@_exported public import Annotating
@_exported public import Comparing
@_exported public import Drawing
@_exported public import Exchanging
@_exported public import Graphviz
@_exported public import Language
@_exported public import Measuring
@_exported public import News
